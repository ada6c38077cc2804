package io.gendan.materials.availability;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.ops.ExceptionCases;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The order will not be made: its supply is free again. */
@ApplicationScoped
class WhenOrderRejected implements EventHandler<OrderRejected> {
    private final MaterialOrders orders;
    private final SupplyHolds holds;
    private final Holding holding;
    private final ExceptionCases cases;

    WhenOrderRejected(MaterialOrders orders, SupplyHolds holds, Holding holding, ExceptionCases cases) {
        this.orders = orders;
        this.holds = holds;
        this.holding = holding;
        this.cases = cases;
    }

    @Override
    public void on(OrderRejected rejected) {
        MaterialOrder order = orders.lockKnown(rejected.orderId());
        if (order.is(OrderState.OPEN)) {
            order.become(OrderState.REJECTED);
            Optional.ofNullable(holds.findById(order.promiseId()))
                    .filter(hold -> hold.state().isLive())
                    .ifPresent(hold -> holding.end(order, hold, HoldState.RELEASED, "order rejected"));
        } else if (!order.is(OrderState.REJECTED)) {
            cases.raise(
                    "rejected-too-late",
                    order.id().toString(),
                    order.number() + " is " + order.state() + " and was rejected");
        }
    }
}
