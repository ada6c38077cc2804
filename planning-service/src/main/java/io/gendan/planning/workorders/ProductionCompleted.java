package io.gendan.planning.workorders;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.values.Quantity;
import io.gendan.planning.orders.PlanningEvent;
import java.time.Instant;
import java.util.UUID;

/** A line is made: good, inspected and packed. */
@EventType("io.gendan.planning.production-completed.v1")
record ProductionCompleted(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        UUID workOrderId,
        String workOrderNumber,
        int line,
        String product,
        Quantity quantity,
        Instant completedAt)
        implements PlanningEvent {

    @Override
    public String subject() {
        return workOrderId.toString();
    }
}
