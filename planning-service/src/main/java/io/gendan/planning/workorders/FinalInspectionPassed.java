package io.gendan.planning.workorders;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.values.Quantity;
import io.gendan.planning.orders.PlanningEvent;
import java.time.Instant;
import java.util.UUID;

/** A sample of the lot was good enough. */
@EventType("io.gendan.planning.final-inspection-passed.v1")
record FinalInspectionPassed(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        UUID workOrderId,
        int line,
        Quantity quantity,
        int sampleSize,
        int defects,
        Instant inspectedAt)
        implements PlanningEvent {

    @Override
    public String subject() {
        return workOrderId.toString();
    }
}
