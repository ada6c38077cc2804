package io.gendan.review.reviews;

import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.review.heads.Department;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class WhenCapacityAssessed implements EventHandler<CapacityAssessed> {
    private final Assessing assessing;

    WhenCapacityAssessed(Assessing assessing) {
        this.assessing = assessing;
    }

    @Override
    public void on(CapacityAssessed fact) {
        assessing.receive(fact.orderId(), translate(fact));
    }

    @Override
    public void on(CapacityAssessed fact, Envelope envelope) {
        assessing.receive(fact.orderId(), translate(fact).finding(envelope.json()));
    }

    private static Assessment translate(CapacityAssessed fact) {
        Assessment assessment = new Assessment(
                fact.assessmentId(), Department.PLANNING, fact.promiseId(), fact.green(), fact.holdValidUntil());
        fact.lines().forEach(line -> assessment.dating(line.line(), line.promisedDate()));
        return assessment.restingOn(fact.materialsAssessmentId());
    }
}
