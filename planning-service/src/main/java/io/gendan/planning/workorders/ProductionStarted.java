package io.gendan.planning.workorders;

import io.gendan.chassis.events.EventType;
import io.gendan.planning.orders.PlanningEvent;
import java.time.Instant;
import java.util.UUID;

/** Work has begun on a line. */
@EventType("io.gendan.planning.production-started.v1")
record ProductionStarted(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        UUID workOrderId,
        String workOrderNumber,
        int line,
        Instant startedAt)
        implements PlanningEvent {

    @Override
    public String subject() {
        return workOrderId.toString();
    }
}
