package io.gendan.materials.kitting;

/** The life of a kit. */
enum KitState {
    OPEN,
    COMPLETE,
    STARTED,
    CONSUMED,
    CANCELLED;

    boolean mayBecome(KitState next) {
        return switch (this) {
            case OPEN -> next != OPEN;
            case COMPLETE -> next == STARTED || next == CONSUMED || next == CANCELLED;
            case STARTED -> next == CONSUMED || next == CANCELLED;
            case CONSUMED, CANCELLED -> false;
        };
    }

    /** Its components still lie in the store, set aside or awaited. */
    boolean isWaiting() {
        return this == OPEN || this == COMPLETE || this == STARTED;
    }
}
