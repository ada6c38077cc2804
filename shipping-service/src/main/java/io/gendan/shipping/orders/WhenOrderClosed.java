package io.gendan.shipping.orders;

import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class WhenOrderClosed implements EventHandler<OrderClosed> {
    private final OrdersToShip orders;

    WhenOrderClosed(OrdersToShip orders) {
        this.orders = orders;
    }

    @Override
    public void on(OrderClosed fact) {
        orders.lockOrWait(fact.orderId()).end(Standing.CLOSED);
    }
}
