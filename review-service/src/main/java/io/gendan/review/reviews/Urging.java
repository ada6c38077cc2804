package io.gendan.review.reviews;

import java.time.Instant;
import java.util.Optional;

/** How far a missing signature has been urged: first the department, then the general manager. */
enum Urging {
    NONE,
    REMINDED,
    ESCALATED;

    Optional<Instant> next(Instant dueAt, Instant escalateAt) {
        return switch (this) {
            case NONE -> Optional.of(dueAt);
            case REMINDED -> Optional.of(escalateAt);
            case ESCALATED -> Optional.empty();
        };
    }

    CaseEntry.What entry() {
        return this == ESCALATED ? CaseEntry.What.ESCALATED : CaseEntry.What.REMINDED;
    }

    Urging after() {
        return switch (this) {
            case NONE -> REMINDED;
            case REMINDED, ESCALATED -> ESCALATED;
        };
    }
}
