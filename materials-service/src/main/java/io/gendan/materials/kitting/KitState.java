package io.gendan.materials.kitting;

/** The life of a kit. */
enum KitState {
    OPEN,
    COMPLETE,
    STARTED,
    /** Begun, and waits for the components of extra pieces. */
    EXTENDED,
    CONSUMED,
    CANCELLED;

    boolean mayBecome(KitState next) {
        return switch (this) {
            case OPEN -> next != OPEN;
            case COMPLETE -> next == STARTED || next == EXTENDED || next == CONSUMED || next == CANCELLED;
            case STARTED -> next == EXTENDED || next == CONSUMED || next == CANCELLED;
            case EXTENDED -> next == EXTENDED || next == STARTED || next == CONSUMED || next == CANCELLED;
            case CONSUMED, CANCELLED -> false;
        };
    }

    /** Its components still lie in the store, set aside or awaited. */
    boolean isWaiting() {
        return this == OPEN || this == COMPLETE || isInTheWorkshop();
    }

    boolean isInTheWorkshop() {
        return this == STARTED || this == EXTENDED;
    }

    boolean lacksSomething() {
        return this == OPEN || this == EXTENDED;
    }
}
