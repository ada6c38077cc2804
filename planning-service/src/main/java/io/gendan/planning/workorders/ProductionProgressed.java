package io.gendan.planning.workorders;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.values.Quantity;
import io.gendan.planning.orders.PlanningEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an operation made on a day.
 *
 * @param good of this report
 * @param totalGood of the operation so far
 * @param quantity wanted
 */
@EventType("io.gendan.planning.production-progressed.v1")
record ProductionProgressed(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        UUID workOrderId,
        int line,
        int operation,
        String operationName,
        Quantity good,
        Quantity defect,
        Quantity scrap,
        Quantity totalGood,
        Quantity quantity,
        LocalDate reportedFor)
        implements PlanningEvent {

    @Override
    public String subject() {
        return workOrderId.toString();
    }
}
