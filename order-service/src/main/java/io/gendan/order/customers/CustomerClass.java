package io.gendan.order.customers;

/** Who is served first when goods are scarce: A before B before C. */
public enum CustomerClass {
    A,
    B,
    C
}
