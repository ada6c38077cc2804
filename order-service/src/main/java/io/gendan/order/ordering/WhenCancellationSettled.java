package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WhenCancellationSettled implements EventHandler<WhenCancellationSettled.CancellationSettled> {
    private final Facts facts;

    WhenCancellationSettled(Facts facts) {
        this.facts = facts;
    }

    @Override
    public void on(CancellationSettled fact) {
        facts.learn(fact.orderId(), (order, fulfilment) -> order.dues.settleCancellation());
    }

    @EventType("io.gendan.finance.cancellation-settled.v1")
    record CancellationSettled(UUID orderId) {}
}
