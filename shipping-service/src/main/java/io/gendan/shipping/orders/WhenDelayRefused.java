package io.gendan.shipping.orders;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.intake.NotYet;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class WhenDelayRefused implements EventHandler<DelayRefused> {
    private final OrdersToShip orders;

    WhenDelayRefused(OrdersToShip orders) {
        this.orders = orders;
    }

    @Override
    public void on(DelayRefused fact) {
        if (!orders.lockOrWait(fact.orderId()).holdups().answer(fact.delayId(), Delay.Answer.REFUSED)) {
            throw new NotYet("delay " + fact.delayId());
        }
    }
}
