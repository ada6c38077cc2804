package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WhenPlanningWithdrawn implements EventHandler<WhenPlanningWithdrawn.Withdrawn> {
    private final WithdrawalAnswers answers;

    WhenPlanningWithdrawn(WithdrawalAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void on(Withdrawn fact) {
        answers.take(fact.orderId(), fact.withdrawalId(), Withdrawer.PLANNING, null);
    }

    @EventType("io.gendan.planning.withdrawn.v1")
    record Withdrawn(UUID orderId, UUID withdrawalId) {}
}
