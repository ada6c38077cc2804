package io.gendan.order.ordering;

/** Who made an order end; FACTORY refunds in full. */
public enum Fault {
    CUSTOMER,
    FACTORY
}
