package io.gendan.planning.orders;

/** Whether existing drawings do. */
public enum OrderClass {
    REGULAR,
    CUSTOM
}
