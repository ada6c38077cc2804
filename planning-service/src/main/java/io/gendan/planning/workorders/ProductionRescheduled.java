package io.gendan.planning.workorders;

import io.gendan.chassis.events.EventType;
import io.gendan.planning.orders.PlanningEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line will be finished at another time than planned before.
 *
 * @param beyondPromise whether the customer has to be told
 */
@EventType("io.gendan.planning.production-rescheduled.v1")
record ProductionRescheduled(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        UUID workOrderId,
        int line,
        Instant previousFinish,
        Instant newFinish,
        LocalDate promisedDate,
        boolean beyondPromise,
        VarianceReason reason)
        implements PlanningEvent {

    @Override
    public String subject() {
        return workOrderId.toString();
    }
}
