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

    WhenProductionCompleted(Facts facts) {
        this.facts = facts;
    }

    @Override
    public void on(ProductionCompleted fact) {
        facts.learnOfLine(
                fact.orderId(),
                fact.line(),
                line -> line.workOrder(fact.workOrderId())
                        .completed(fact.quantity().value(), fact.completedAt()));
    }

    @EventType("io.gendan.planning.production-completed.v1")
    record ProductionCompleted(UUID orderId, UUID workOrderId, int line, Quantity quantity, Instant completedAt) {}
}
