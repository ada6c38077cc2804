package io.gendan.order.ordering;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.chassis.time.FactoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/** One of the three lets go: the promise is asked for again, as long as nothing was confirmed on it. */
@ApplicationScoped
class LapsedHolds {
    private final Orders orders;
    private final Outbox outbox;
    private final FactoryClock clock;
    private final ExceptionCases cases;

    LapsedHolds(Orders orders, Outbox outbox, FactoryClock clock, ExceptionCases cases) {
        this.orders = orders;
        this.outbox = outbox;
        this.clock = clock;
        this.cases = cases;
    }

    void by(Holder holder, UUID id, UUID promiseId, String reason) {
        Order order = orders.toldOf(id);
        String who = holder.name().toLowerCase(Locale.ROOT);
        if (!order.isOver()
                && order.promise().isCurrent(promiseId)
                && order.promise().state() == PromiseState.COMMITTED) {
            cases.raise(
                    "committed-hold-lapsed",
                    id.toString(),
                    who + " let go what it had committed to order " + order.number() + ": " + reason);
        }
        outbox.record(order.holdLapsed(promiseId, who + ": " + reason, clock.instant()));
    }
}
