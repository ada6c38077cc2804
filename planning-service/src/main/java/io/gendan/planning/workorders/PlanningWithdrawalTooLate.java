package io.gendan.planning.workorders;

import io.gendan.chassis.events.EventType;
import io.gendan.planning.orders.OrderFacts;
import io.gendan.planning.orders.PlanningEvent;
import java.util.UUID;

/** A line is being made already. */
@EventType("io.gendan.planning.withdrawal-too-late.v1")
record PlanningWithdrawalTooLate(UUID orderId, String orderNumber, int orderRevision, UUID withdrawalId, String fact)
        implements PlanningEvent {

    static PlanningWithdrawalTooLate of(OrderFacts order, UUID withdrawal, String fact) {
        return new PlanningWithdrawalTooLate(order.id(), order.number(), order.revision(), withdrawal, fact);
    }
}
