package io.gendan.planning.promising;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.planning.orders.OrderFacts;
import io.gendan.planning.orders.PlannedOrder;
import io.gendan.planning.orders.PlannedOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The date was accepted: the hold is committed, or planning says that nothing is held. One answer either way. */
@ApplicationScoped
class WhenPromiseAccepted implements EventHandler<WhenPromiseAccepted.PromiseAccepted> {
    private final PlannedOrders orders;
    private final Promises promises;
    private final Holds holds;
    private final Outbox outbox;

    WhenPromiseAccepted(PlannedOrders orders, Promises promises, Holds holds, Outbox outbox) {
        this.orders = orders;
        this.promises = promises;
        this.holds = holds;
        this.outbox = outbox;
    }

    @Override
    public void on(PromiseAccepted fact) {
        PlannedOrder order = orders.expected(fact.orderId());
        Optional<Promise> promise = promises.findByIdOptional(fact.promiseId());
        if (promise.isEmpty()) {
            OrderFacts facts = order.facts();
            outbox.record(new PlanningHoldLapsed(
                    facts.id(), facts.number(), facts.revision(), fact.promiseId(), "the promise is not known here"));
        } else if (order.isCurrent(fact.promiseId())) {
            fact.lines().forEach(line -> order.promised(line.line(), line.promisedDate()));
            holds.commit(order, promise.get());
        }
    }

    @EventType("io.gendan.order.promise-accepted.v1")
    record PromiseAccepted(UUID orderId, UUID promiseId, List<Line> lines) {
        record Line(int line, LocalDate promisedDate) {}
    }
}
