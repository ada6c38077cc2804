package io.gendan.planning.workorders;

import io.gendan.chassis.events.EventType;
import io.gendan.planning.orders.OrderFacts;
import io.gendan.planning.orders.PlanningEvent;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Nothing of these lines has been started; they stay frozen until the withdrawal is decided. */
@EventType("io.gendan.planning.withdrawn.v1")
record PlanningWithdrawn(UUID orderId, String orderNumber, int orderRevision, UUID withdrawalId, Money cost)
        implements PlanningEvent {

    /** Work that has not begun has cost nothing. */
    static PlanningWithdrawn of(OrderFacts order, UUID withdrawal) {
        return new PlanningWithdrawn(
                order.id(),
                order.number(),
                order.revision(),
                withdrawal,
                Money.zero(CurrencyUnit.of(order.currency())));
    }
}
