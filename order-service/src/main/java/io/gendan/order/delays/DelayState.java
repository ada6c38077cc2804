package io.gendan.order.delays;

/** How far the bad news has come. */
enum DelayState {
    /** We know; the customer does not. */
    DETECTED,
    NOTIFIED,
    CONSENTED,
    /** The customer said no: a new notice with a better offer, or the end of the order. */
    REFUSED,
    /** The date became safe before the customer had to be asked. */
    RECOVERED;

    boolean mayBecome(DelayState next) {
        return switch (this) {
            case DETECTED -> next == NOTIFIED || next == RECOVERED;
            case NOTIFIED -> next == CONSENTED || next == REFUSED || next == DETECTED;
            case REFUSED -> next == NOTIFIED || next == DETECTED || next == RECOVERED;
            case CONSENTED, RECOVERED -> false;
        };
    }

    boolean isOpen() {
        return switch (this) {
            case DETECTED, NOTIFIED, REFUSED -> true;
            case CONSENTED, RECOVERED -> false;
        };
    }
}
