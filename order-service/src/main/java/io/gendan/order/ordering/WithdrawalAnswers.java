package io.gendan.order.ordering;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.time.FactoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Joins the answers of planning, materials and shipping to one withdrawal. */
@ApplicationScoped
class WithdrawalAnswers {
    private final Orders orders;
    private final Outbox outbox;
    private final FactoryClock clock;

    WithdrawalAnswers(Orders orders, Outbox outbox, FactoryClock clock) {
        this.orders = orders;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param tooLate the fact that makes it impossible; null when the department has stopped */
    void take(UUID id, UUID withdrawalId, Withdrawer department, @Nullable String tooLate) {
        Order order = orders.toldOf(id);
        outbox.record(
                order.withdrawalAnswered(withdrawalId, new WithdrawalAnswer(department, tooLate, clock.instant())));
    }
}
