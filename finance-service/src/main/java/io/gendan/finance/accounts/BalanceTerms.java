package io.gendan.finance.accounts;

/** When the customer pays what the deposit leaves. */
public enum BalanceTerms {
    BEFORE_SHIPMENT,
    /** So many days after the invoice, on credit. */
    NET
}
