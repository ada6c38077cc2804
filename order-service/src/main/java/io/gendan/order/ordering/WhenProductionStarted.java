package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class WhenProductionStarted implements EventHandler<WhenProductionStarted.ProductionStarted> {
    private final Facts facts;

    WhenProductionStarted(Facts facts) {
        this.facts = facts;
    }

    @Override
    public void on(ProductionStarted fact) {
        facts.learnOfLine(
                fact.orderId(),
                fact.line(),
                line -> line.workOrder(fact.workOrderId()).started(fact.startedAt()));
    }

    @EventType("io.gendan.planning.production-started.v1")
    record ProductionStarted(UUID orderId, UUID workOrderId, int line, Instant startedAt) {}
}
