package io.gendan.order.catalog;

/** REGULAR: existing drawings do. CUSTOM: engineering works on it, and a sample is signed before it is made. */
public enum OrderClass {
    REGULAR,
    CUSTOM
}
