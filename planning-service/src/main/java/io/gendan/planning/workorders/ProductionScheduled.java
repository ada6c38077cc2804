package io.gendan.planning.workorders;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.values.Quantity;
import io.gendan.planning.orders.PlanningEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An order released for production has its work orders, operation by operation. */
@EventType("io.gendan.planning.production-scheduled.v1")
record ProductionScheduled(
        UUID orderId, String orderNumber, int orderRevision, Instant plannedFinish, List<Work> workOrders)
        implements PlanningEvent {

    record Work(
            UUID workOrderId,
            String workOrderNumber,
            int line,
            String product,
            Quantity quantity,
            Instant plannedStart,
            Instant plannedFinish,
            List<Operation> operations) {

        static Work of(WorkOrder work) {
            return new Work(
                    work.id(),
                    work.number(),
                    work.job().line(),
                    work.job().product(),
                    work.job().quantity(),
                    work.plan().plannedStart(),
                    work.plan().plannedFinish(),
                    work.chain().operations().stream().map(Operation::of).toList());
        }
    }

    record Operation(int sequence, String name, String workCenter, Instant plannedStart, Instant plannedFinish) {
        static Operation of(WorkOrderOperation operation) {
            return new Operation(
                    operation.sequence(),
                    operation.name(),
                    operation.workCenter(),
                    operation.plannedStart(),
                    operation.plannedFinish());
        }
    }
}
