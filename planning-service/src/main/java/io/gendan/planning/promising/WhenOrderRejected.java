package io.gendan.planning.promising;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.planning.orders.OrderState;
import io.gendan.planning.orders.PlannedOrder;
import io.gendan.planning.orders.PlannedOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Nothing is planned any more for a rejected order. */
@ApplicationScoped
class WhenOrderRejected implements EventHandler<WhenOrderRejected.OrderRejected> {
    private final PlannedOrders orders;
    private final Holds holds;

    WhenOrderRejected(PlannedOrders orders, Holds holds) {
        this.orders = orders;
        this.holds = holds;
    }

    @Override
    public void on(OrderRejected fact) {
        PlannedOrder order = orders.expected(fact.orderId());
        if (order.isOpen()) {
            holds.release(order, "the order was rejected");
            order.close(OrderState.REJECTED);
        }
    }

    @EventType("io.gendan.order.rejected.v1")
    record OrderRejected(UUID orderId) {}
}
