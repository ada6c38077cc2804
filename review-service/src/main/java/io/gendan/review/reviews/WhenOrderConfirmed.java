package io.gendan.review.reviews;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.chassis.time.FactoryClock;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class WhenOrderConfirmed implements EventHandler<OrderConfirmed> {
    private final Reviewing reviewing;
    private final FactoryClock clock;
    private final ExceptionCases contradictions;

    WhenOrderConfirmed(Reviewing reviewing, FactoryClock clock, ExceptionCases contradictions) {
        this.reviewing = reviewing;
        this.clock = clock;
        this.contradictions = contradictions;
    }

    @Override
    public void on(OrderConfirmed fact) {
        ReviewCase review = reviewing.awaited(fact.orderId(), fact.promiseId());
        if (!review.confirm(fact.promiseId(), clock.instant())) {
            contradictions.raise(
                    "confirmed-without-decision",
                    fact.orderId().toString(),
                    "%s was confirmed on promise %s, but its review is %s"
                            .formatted(review.order().number(), fact.promiseId(), review.state()));
        }
    }
}
