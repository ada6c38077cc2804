package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WhenShippingWithdrawalTooLate implements EventHandler<WhenShippingWithdrawalTooLate.TooLate> {
    private final WithdrawalAnswers answers;

    WhenShippingWithdrawalTooLate(WithdrawalAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void on(TooLate fact) {
        answers.take(fact.orderId(), fact.withdrawalId(), Withdrawer.SHIPPING, fact.fact());
    }

    @EventType("io.gendan.shipping.withdrawal-too-late.v1")
    record TooLate(UUID orderId, UUID withdrawalId, String fact) {}
}
