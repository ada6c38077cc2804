package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WhenShippingWithdrawn implements EventHandler<WhenShippingWithdrawn.Withdrawn> {
    private final WithdrawalAnswers answers;

    WhenShippingWithdrawn(WithdrawalAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void on(Withdrawn fact) {
        answers.take(fact.orderId(), fact.withdrawalId(), Withdrawer.SHIPPING, null);
    }

    @EventType("io.gendan.shipping.withdrawn.v1")
    record Withdrawn(UUID orderId, UUID withdrawalId) {}
}
