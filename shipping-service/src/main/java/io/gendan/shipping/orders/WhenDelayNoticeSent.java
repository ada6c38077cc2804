package io.gendan.shipping.orders;

import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.intake.EnvelopeHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** From here on the late lines wait for the customer's consent. */
@ApplicationScoped
class WhenDelayNoticeSent implements EnvelopeHandler<DelayNoticeSent> {
    private final OrdersToShip orders;

    WhenDelayNoticeSent(OrdersToShip orders) {
        this.orders = orders;
    }

    @Override
    public void on(DelayNoticeSent fact, Envelope envelope) {
        orders.lockOrWait(fact.orderId())
                .holdups()
                .add(new Delay(fact.delayId(), fact.lineNumbers(), envelope.sequence(), fact.reason()));
    }
}
