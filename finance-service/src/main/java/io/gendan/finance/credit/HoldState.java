package io.gendan.finance.credit;

/** The life of the credit promised to one assessment round of an order. */
enum HoldState {
    /** Waits for an exchange rate; nothing was answered yet. */
    PENDING,
    /** Answered: the limit does not allow it. */
    SHORT,
    /** In the exposure until its validity ends. */
    HELD,
    /** In the exposure; does not lapse any more. */
    COMMITTED,
    /** Taken: production was released on it. */
    CONSUMED,
    LAPSED,
    RELEASED;

    boolean mayBecome(HoldState next) {
        return switch (this) {
            case PENDING -> next == SHORT || next == HELD || next == RELEASED;
            case SHORT -> next == HELD || next == RELEASED;
            case HELD -> next == COMMITTED || next == LAPSED || next == RELEASED;
            case COMMITTED -> next == CONSUMED || next == RELEASED;
            case CONSUMED -> next == RELEASED;
            case LAPSED, RELEASED -> false;
        };
    }

    boolean isLive() {
        return mayBecome(RELEASED);
    }
}
