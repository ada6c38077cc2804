package io.gendan.review.reviews;

import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** An order that never came to review has nothing to close. */
@ApplicationScoped
class WhenOrderClosed implements EventHandler<OrderClosed> {
    private final ReviewCases cases;
    private final Reviewing reviewing;

    WhenOrderClosed(ReviewCases cases, Reviewing reviewing) {
        this.cases = cases;
        this.reviewing = reviewing;
    }

    @Override
    public void on(OrderClosed fact) {
        cases.lockedOfOrder(fact.orderId())
                .ifPresent(
                        known -> reviewing.tell(known, (review, terms) -> review.close("order closed", terms.now())));
    }
}
