package io.gendan.review.reviews;

import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** An order that never came to review has nothing to close. */
@ApplicationScoped
class WhenOrderCancelled implements EventHandler<OrderCancelled> {
    private final ReviewCases cases;
    private final Reviewing reviewing;

    WhenOrderCancelled(ReviewCases cases, Reviewing reviewing) {
        this.cases = cases;
        this.reviewing = reviewing;
    }

    @Override
    public void on(OrderCancelled fact) {
        cases.lockedOfOrder(fact.orderId())
                .ifPresent(known -> reviewing.tell(
                        known, (review, terms) -> review.close("cancelled: " + fact.reason(), terms.now())));
    }
}
