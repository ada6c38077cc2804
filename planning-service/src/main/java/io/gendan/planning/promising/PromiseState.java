package io.gendan.planning.promising;

import java.util.EnumSet;
import java.util.Set;

/** The life of a promise. */
enum PromiseState {
    AWAITING_MATERIALS,
    HELD,
    COMMITTED,
    CONSUMED,
    LAPSED,
    RELEASED;

    boolean mayBecome(PromiseState next) {
        return next().contains(next);
    }

    private Set<PromiseState> next() {
        return switch (this) {
            case AWAITING_MATERIALS -> EnumSet.of(HELD, RELEASED);
            case HELD -> EnumSet.of(HELD, COMMITTED, CONSUMED, LAPSED, RELEASED);
            case COMMITTED -> EnumSet.of(CONSUMED, RELEASED);
            case CONSUMED, LAPSED, RELEASED -> EnumSet.noneOf(PromiseState.class);
        };
    }
}
