package io.gendan.shipping.orders;

/** Whether anything of the order may still move. */
public enum Standing {
    OPEN,
    CANCELLED,
    REJECTED,
    CLOSED;

    /** A cancellation is recorded even of what has ended otherwise: everybody waits for its cost. */
    boolean mayBecome(Standing next) {
        return switch (this) {
            case OPEN -> next != OPEN;
            case REJECTED, CLOSED -> next == CANCELLED;
            case CANCELLED -> false;
        };
    }
}
