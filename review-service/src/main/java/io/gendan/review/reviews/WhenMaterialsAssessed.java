package io.gendan.review.reviews;

import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.review.heads.Department;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class WhenMaterialsAssessed implements EventHandler<MaterialsAssessed> {
    private final Assessing assessing;

    WhenMaterialsAssessed(Assessing assessing) {
        this.assessing = assessing;
    }

    @Override
    public void on(MaterialsAssessed fact) {
        assessing.receive(fact.orderId(), translate(fact));
    }

    @Override
    public void on(MaterialsAssessed fact, Envelope envelope) {
        assessing.receive(fact.orderId(), translate(fact).finding(envelope.json()));
    }

    private static Assessment translate(MaterialsAssessed fact) {
        Assessment assessment = new Assessment(
                fact.assessmentId(), Department.MATERIALS, fact.promiseId(), fact.green(), fact.holdValidUntil());
        fact.lines().forEach(line -> assessment.dating(line.line(), line.readyDate()));
        return assessment;
    }
}
