package io.gendan.planning.workorders;

import io.gendan.chassis.problems.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a work order has come, and since when. */
@Embeddable
record Course(
        @Column @Enumerated(EnumType.STRING) WorkOrderState state,
        @Column @Nullable Instant startedAt,
        @Column @Nullable Instant inspectedAt,
        @Column @Nullable Instant completedAt) {

    static Course planned() {
        return new Course(WorkOrderState.PLANNED, null, null, null);
    }

    Course started(String workOrder, Instant now) {
        return new Course(next(workOrder, WorkOrderState.STARTED), now, null, null);
    }

    Course running(String workOrder) {
        return new Course(next(workOrder, WorkOrderState.RUNNING), startedAt, null, null);
    }

    Course inspected(Instant now) {
        return new Course(state, startedAt, now, completedAt);
    }

    /** What comes in addition has not been looked at. */
    Course toInspectAgain() {
        return new Course(state, startedAt, null, completedAt);
    }

    Course completed(String workOrder, Instant now) {
        return new Course(next(workOrder, WorkOrderState.COMPLETED), startedAt, inspectedAt, now);
    }

    Course cancelled(String workOrder) {
        return new Course(next(workOrder, WorkOrderState.CANCELLED), startedAt, inspectedAt, null);
    }

    void refuseUnless(String workOrder, WorkOrderState wanted) {
        if (state != wanted) {
            throw new Refused(new WorkOrderRefusal.WorkOrderNotReady(workOrder, state.name(), wanted.name()));
        }
    }

    private WorkOrderState next(String workOrder, WorkOrderState next) {
        if (!state.mayBecome(next)) {
            throw new Refused(
                    new WorkOrderRefusal.WorkOrderNotReady(workOrder, state.name(), "able to become " + next));
        }
        return next;
    }
}
