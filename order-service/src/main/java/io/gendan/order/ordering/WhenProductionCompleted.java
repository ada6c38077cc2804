package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.values.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class WhenProductionCompleted implements EventHandler<WhenProductionCompleted.ProductionCompleted> {
    private final Facts facts;
    private final FinishWatch watch;

    WhenProductionCompleted(Facts facts, FinishWatch watch) {
        this.facts = facts;
        this.watch = watch;
    }

    @Override
    public void on(ProductionCompleted fact) {
        facts.learn(
                fact.orderId(),
                (order, fulfilment) -> facts.onLine(order, fact.line(), line -> {
                    line.workOrder(fact.workOrderId()).completed(fact.quantity().value(), fact.completedAt());
                    watch.finished(order, line.number());
                }));
    }

    @EventType("io.gendan.planning.production-completed.v1")
    record ProductionCompleted(UUID orderId, UUID workOrderId, int line, Quantity quantity, Instant completedAt) {}
}
