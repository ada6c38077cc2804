package io.gendan.order.customers;

/** When the rest is paid: before the goods leave, or a number of days after the invoice. */
public enum BalanceTerms {
    BEFORE_SHIPMENT,
    NET
}
