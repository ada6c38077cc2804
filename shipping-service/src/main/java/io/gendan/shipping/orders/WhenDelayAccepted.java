package io.gendan.shipping.orders;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.intake.NotYet;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class WhenDelayAccepted implements EventHandler<DelayAccepted> {
    private final OrdersToShip orders;

    WhenDelayAccepted(OrdersToShip orders) {
        this.orders = orders;
    }

    @Override
    public void on(DelayAccepted fact) {
        if (!orders.lockOrWait(fact.orderId()).holdups().answer(fact.delayId(), Delay.Answer.ACCEPTED)) {
            throw new NotYet("delay " + fact.delayId());
        }
    }
}
