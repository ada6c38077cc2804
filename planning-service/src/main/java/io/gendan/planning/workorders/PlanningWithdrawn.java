package io.gendan.planning.workorders;

import io.gendan.chassis.events.EventType;
import io.gendan.planning.orders.OrderFacts;
import io.gendan.planning.orders.PlanningEvent;
import java.util.UUID;
import org.joda.money.Money;

/** Nothing of these lines goes on; they stay frozen until the withdrawal is decided. {@code cost} is what was worked. */
@EventType("io.gendan.planning.withdrawn.v1")
record PlanningWithdrawn(UUID orderId, String orderNumber, int orderRevision, UUID withdrawalId, Money cost)
        implements PlanningEvent {

    static PlanningWithdrawn of(OrderFacts order, UUID withdrawal, Money cost) {
        return new PlanningWithdrawn(order.id(), order.number(), order.revision(), withdrawal, cost);
    }
}
