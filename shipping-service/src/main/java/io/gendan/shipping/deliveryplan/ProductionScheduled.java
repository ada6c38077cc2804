package io.gendan.shipping.deliveryplan;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.values.Quantity;
import java.util.List;
import java.util.UUID;

@EventType("io.gendan.planning.production-scheduled.v1")
record ProductionScheduled(UUID orderId, List<WorkOrder> workOrders) {
    record WorkOrder(
            UUID workOrderId,
            String workOrderNumber,
            int line,
            String product,
            Quantity quantity,
            String plannedFinish) {}
}
