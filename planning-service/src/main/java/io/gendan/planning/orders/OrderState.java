package io.gendan.planning.orders;

/** Whether anything may still be planned for an order. */
public enum OrderState {
    OPEN,
    CANCELLED,
    REJECTED
}
