package io.gendan.materials.kitting;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.values.Quantity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Planning turned a released order into work orders. */
@EventType("io.gendan.planning.production-scheduled.v1")
record ProductionScheduled(UUID orderId, List<WorkOrder> workOrders) {
    record WorkOrder(
            UUID workOrderId,
            String workOrderNumber,
            int line,
            String product,
            Quantity quantity,
            Instant plannedStart) {}
}
