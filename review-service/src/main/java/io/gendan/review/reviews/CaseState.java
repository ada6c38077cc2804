package io.gendan.review.reviews;

import java.util.EnumSet;
import java.util.Set;

/** Where a review stands. */
enum CaseState {
    /** Waits for assessments or signatures. */
    OPEN,
    /** All have signed, somebody cannot: waits for the general manager. */
    CONFLICT,
    APPROVED,
    /** Promised later than wished: the customer has the word. */
    COUNTERED,
    REJECTED,
    /** The order is confirmed on the promise; only a new assessment round opens the case again. */
    CONFIRMED,
    /** The order is cancelled or closed. */
    CLOSED;

    /** @throws IllegalStateException for a transition that is not in the table */
    CaseState to(CaseState next) {
        if (this != next && !mayBecome(next)) {
            throw new IllegalStateException(this + " may not become " + next);
        }
        return next;
    }

    boolean mayBecome(CaseState next) {
        return successors().contains(next);
    }

    boolean isUndecided() {
        return this == OPEN || this == CONFLICT;
    }

    /** A hold that lapses now opens the case again: the promise is not committed yet. */
    boolean restsOnHolds() {
        return isUndecided() || this == APPROVED || this == COUNTERED;
    }

    /** Nothing opens the case again. */
    boolean isFinal() {
        return this == REJECTED || this == CLOSED;
    }

    private Set<CaseState> successors() {
        return switch (this) {
            case OPEN -> EnumSet.of(CONFLICT, APPROVED, COUNTERED, REJECTED, CLOSED);
            case CONFLICT -> EnumSet.of(OPEN, APPROVED, COUNTERED, REJECTED, CLOSED);
            case APPROVED, COUNTERED -> EnumSet.of(OPEN, CONFIRMED, CLOSED);
            case CONFIRMED -> EnumSet.of(OPEN, CLOSED);
            case REJECTED -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(CaseState.class);
        };
    }
}
