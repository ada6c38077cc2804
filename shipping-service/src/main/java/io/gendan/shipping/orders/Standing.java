package io.gendan.shipping.orders;

/** Whether anything of the order may still move. */
public enum Standing {
    OPEN,
    CANCELLED,
    REJECTED,
    CLOSED;

    boolean mayBecome(Standing next) {
        return this == OPEN && next != OPEN;
    }
}
