package io.gendan.materials.purchasing;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.materials.availability.MaterialOrder;
import io.gendan.materials.availability.MaterialOrders;
import io.gendan.materials.availability.OrderState;
import io.gendan.materials.availability.Reserving;
import jakarta.enterprise.context.ApplicationScoped;

/** The order is to be made: what was held is reserved, what is short is bought. */
@ApplicationScoped
class WhenProductionReleased implements EventHandler<ProductionReleased> {
    private final MaterialOrders orders;
    private final Reserving reserving;
    private final Supplying supplying;
    private final ExceptionCases cases;

    WhenProductionReleased(MaterialOrders orders, Reserving reserving, Supplying supplying, ExceptionCases cases) {
        this.orders = orders;
        this.reserving = reserving;
        this.supplying = supplying;
        this.cases = cases;
    }

    @Override
    public void on(ProductionReleased released) {
        MaterialOrder order = orders.lockKnown(released.orderId());
        if (!order.promiseId().equals(released.promiseId())) {
            contradicts(order, "promise " + released.promiseId() + ", not the current " + order.promiseId());
        } else if (order.is(OrderState.OPEN)) {
            supplying.supply(order, reserving.release(order), "released with " + released.noticeNumber());
        } else if (!order.is(OrderState.RELEASED)) {
            contradicts(order, "it is " + order.state());
        }
    }

    private void contradicts(MaterialOrder order, String why) {
        cases.raise("released-in-contradiction", order.id().toString(), order.number() + " was released: " + why);
    }
}
