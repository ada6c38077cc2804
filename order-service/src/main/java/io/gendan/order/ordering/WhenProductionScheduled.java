package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class WhenProductionScheduled implements EventHandler<WhenProductionScheduled.ProductionScheduled> {
    private final Facts facts;

    WhenProductionScheduled(Facts facts) {
        this.facts = facts;
    }

    @Override
    public void on(ProductionScheduled fact) {
        facts.learn(
                fact.orderId(),
                (order, fulfilment) -> fact.workOrders()
                        .forEach(work -> facts.onLine(
                                order,
                                work.line(),
                                line -> line.workOrder(work.workOrderId())
                                        .planned(work.plannedStart(), work.plannedFinish()))));
    }

    @EventType("io.gendan.planning.production-scheduled.v1")
    record ProductionScheduled(UUID orderId, List<WorkOrder> workOrders) {}

    record WorkOrder(UUID workOrderId, int line, Instant plannedStart, Instant plannedFinish) {}
}
