package io.gendan.finance;

/** Who may read what, each list named once in the settings. */
public final class Readers {
    /** What orders owe and have paid, and customers' limits and exposure. */
    public static final String ACCOUNT_READERS = "${finance.account-readers}";

    /** Invoices, and their papers. */
    public static final String INVOICE_READERS = "${finance.invoice-readers}";

    /** Money that came in. */
    public static final String PAYMENT_READERS = "${finance.payment-readers}";

    private Readers() {}
}
