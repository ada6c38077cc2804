package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.values.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WhenFinalInspectionPassed implements EventHandler<WhenFinalInspectionPassed.FinalInspectionPassed> {
    private final Facts facts;

    WhenFinalInspectionPassed(Facts facts) {
        this.facts = facts;
    }

    @Override
    public void on(FinalInspectionPassed fact) {
        facts.learnOfLine(
                fact.orderId(),
                fact.line(),
                line -> line.workOrder(fact.workOrderId())
                        .inspected(fact.quantity().value()));
    }

    @EventType("io.gendan.planning.final-inspection-passed.v1")
    record FinalInspectionPassed(UUID orderId, UUID workOrderId, int line, Quantity quantity) {}
}
