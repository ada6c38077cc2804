package io.gendan.planning.workorders;

import io.gendan.chassis.events.EventType;
import io.gendan.planning.orders.OrderFacts;
import io.gendan.planning.orders.PlanningEvent;
import java.util.UUID;
import org.joda.money.Money;

/** What the cancelled order has cost planning, also when that is nothing. */
@EventType("io.gendan.planning.cancellation-costed.v1")
record PlanningCancellationCosted(UUID orderId, String orderNumber, int orderRevision, Money cost)
        implements PlanningEvent {

    static PlanningCancellationCosted of(OrderFacts order, Money cost) {
        return new PlanningCancellationCosted(order.id(), order.number(), order.revision(), cost);
    }
}
