package io.gendan.planning.workorders;

import java.util.EnumSet;
import java.util.Set;

/** The life of a work order; it is STARTED until the first article is approved. */
enum WorkOrderState {
    PLANNED,
    STARTED,
    RUNNING,
    COMPLETED,
    CANCELLED;

    boolean mayBecome(WorkOrderState next) {
        return next().contains(next);
    }

    private Set<WorkOrderState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(STARTED, CANCELLED);
            case STARTED -> EnumSet.of(RUNNING, CANCELLED);
            case RUNNING -> EnumSet.of(COMPLETED, CANCELLED);
            case COMPLETED, CANCELLED -> EnumSet.noneOf(WorkOrderState.class);
        };
    }

    boolean isOpen() {
        return this == PLANNED || this == STARTED || this == RUNNING;
    }

    boolean isBegun() {
        return this == STARTED || this == RUNNING || this == COMPLETED;
    }
}
