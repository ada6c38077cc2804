package io.gendan.review.reviews;

import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.review.heads.Department;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class WhenCreditAssessed implements EventHandler<CreditAssessed> {
    private final Assessing assessing;

    WhenCreditAssessed(Assessing assessing) {
        this.assessing = assessing;
    }

    @Override
    public void on(CreditAssessed fact) {
        assessing.receive(fact.orderId(), translate(fact));
    }

    @Override
    public void on(CreditAssessed fact, Envelope envelope) {
        assessing.receive(fact.orderId(), translate(fact).finding(envelope.json()));
    }

    private static Assessment translate(CreditAssessed fact) {
        return new Assessment(
                fact.assessmentId(), Department.FINANCE, fact.promiseId(), fact.green(), fact.holdValidUntil());
    }
}
