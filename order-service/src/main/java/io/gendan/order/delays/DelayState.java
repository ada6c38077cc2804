package io.gendan.order.delays;

/** How far the bad news has come. One notice is one question and gets one answer. */
enum DelayState {
    /** We know; the customer does not. */
    DETECTED,
    NOTIFIED,
    CONSENTED,
    /** The customer said no: a new notice with a better offer, or the end of the order. */
    REFUSED,
    /** A new notice has taken the place of the refused one. */
    RENEGOTIATED,
    /** The date became safe before the customer was told. */
    RECOVERED;

    boolean mayBecome(DelayState next) {
        return switch (this) {
            case DETECTED -> next == NOTIFIED || next == RECOVERED;
            case NOTIFIED -> next == CONSENTED || next == REFUSED;
            case REFUSED -> next == RENEGOTIATED;
            case CONSENTED, RENEGOTIATED, RECOVERED -> false;
        };
    }
}
