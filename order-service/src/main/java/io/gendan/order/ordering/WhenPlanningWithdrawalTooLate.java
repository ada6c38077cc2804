package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WhenPlanningWithdrawalTooLate implements EventHandler<WhenPlanningWithdrawalTooLate.TooLate> {
    private final WithdrawalAnswers answers;

    WhenPlanningWithdrawalTooLate(WithdrawalAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void on(TooLate fact) {
        answers.take(fact.orderId(), fact.withdrawalId(), Withdrawer.PLANNING, fact.fact());
    }

    @EventType("io.gendan.planning.withdrawal-too-late.v1")
    record TooLate(UUID orderId, UUID withdrawalId, String fact) {}
}
