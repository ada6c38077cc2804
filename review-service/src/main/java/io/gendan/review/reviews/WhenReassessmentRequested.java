package io.gendan.review.reviews;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.intake.NotYet;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class WhenReassessmentRequested implements EventHandler<ReassessmentRequested> {
    private final ReviewCases cases;
    private final Reviewing reviewing;

    WhenReassessmentRequested(ReviewCases cases, Reviewing reviewing) {
        this.cases = cases;
        this.reviewing = reviewing;
    }

    @Override
    public void on(ReassessmentRequested fact) {
        ReviewCase known = cases.lockedOfOrder(fact.orderId()).orElseThrow(() -> new NotYet("order " + fact.orderId()));
        reviewing.tell(
                known,
                (review, terms) -> review.reassess(
                        new Round(fact.promiseId(), terms.now(), fact.reason()), fact.orderRevision(), terms));
    }
}
