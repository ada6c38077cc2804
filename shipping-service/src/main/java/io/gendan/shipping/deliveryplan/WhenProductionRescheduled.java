package io.gendan.shipping.deliveryplan;

import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.intake.EnvelopeHandler;
import io.gendan.chassis.intake.NotYet;
import io.gendan.shipping.DayOrInstant;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class WhenProductionRescheduled implements EnvelopeHandler<ProductionRescheduled> {
    private final PlannedFinishes finishes;

    WhenProductionRescheduled(PlannedFinishes finishes) {
        this.finishes = finishes;
    }

    @Override
    public void on(ProductionRescheduled fact, Envelope envelope) {
        finishes.findByIdOptional(fact.workOrderId())
                .orElseThrow(() -> new NotYet("work order " + fact.workOrderId()))
                .move(DayOrInstant.parse(fact.newFinish()), envelope.sequence());
    }
}
