package io.gendan.finance;

/** Who may read what, each list named once in the settings. */
public final class Readers {
    /** What orders owe and have paid. */
    public static final String ORDER_ACCOUNT_READERS = "${finance.order-account-readers}";

    /** Customers' limits and exposure. */
    public static final String CREDIT_ACCOUNT_READERS = "${finance.credit-account-readers}";

    /** Invoices, and their papers. */
    public static final String INVOICE_READERS = "${finance.invoice-readers}";

    /** Money that came in. */
    public static final String PAYMENT_READERS = "${finance.payment-readers}";

    private Readers() {}
}
