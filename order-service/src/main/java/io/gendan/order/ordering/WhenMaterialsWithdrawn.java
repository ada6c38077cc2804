package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WhenMaterialsWithdrawn implements EventHandler<WhenMaterialsWithdrawn.Withdrawn> {
    private final WithdrawalAnswers answers;

    WhenMaterialsWithdrawn(WithdrawalAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void on(Withdrawn fact) {
        answers.take(fact.orderId(), fact.withdrawalId(), Withdrawer.MATERIALS, null);
    }

    @EventType("io.gendan.materials.withdrawn.v1")
    record Withdrawn(UUID orderId, UUID withdrawalId) {}
}
