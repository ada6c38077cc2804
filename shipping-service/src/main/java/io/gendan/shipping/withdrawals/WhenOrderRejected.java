package io.gendan.shipping.withdrawals;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.shipping.orders.OrdersToShip;
import io.gendan.shipping.orders.Standing;
import jakarta.enterprise.context.ApplicationScoped;

/** Nothing was released yet; from here on nothing will be. */
@ApplicationScoped
class WhenOrderRejected implements EventHandler<OrderRejected> {
    private final OrdersToShip orders;

    WhenOrderRejected(OrdersToShip orders) {
        this.orders = orders;
    }

    @Override
    public void on(OrderRejected fact) {
        orders.lockOrWait(fact.orderId()).end(Standing.REJECTED);
    }
}
