package io.gendan.materials.availability;

/** The life of a hold. */
public enum HoldState {
    HELD,
    COMMITTED,
    CONSUMED,
    LAPSED,
    RELEASED;

    boolean mayBecome(HoldState next) {
        return switch (this) {
            case HELD -> next == COMMITTED || next == LAPSED || next == RELEASED;
            case COMMITTED -> next == CONSUMED || next == RELEASED;
            case CONSUMED, LAPSED, RELEASED -> false;
        };
    }

    /** Stock is kept back for it. */
    public boolean isLive() {
        return this == HELD || this == COMMITTED;
    }
}
