package io.gendan.planning.workorders;

import io.gendan.chassis.events.EventType;
import io.gendan.planning.orders.OrderFacts;
import io.gendan.planning.orders.PlanningEvent;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the cancelled order has cost planning, also when that is nothing. */
@EventType("io.gendan.planning.cancellation-costed.v1")
record PlanningCancellationCosted(UUID orderId, String orderNumber, int orderRevision, Money cost)
        implements PlanningEvent {

    /** Cancelled is only what has not begun: planning has had no cost. */
    static PlanningCancellationCosted of(OrderFacts order) {
        return new PlanningCancellationCosted(
                order.id(), order.number(), order.revision(), Money.zero(CurrencyUnit.of(order.currency())));
    }
}
