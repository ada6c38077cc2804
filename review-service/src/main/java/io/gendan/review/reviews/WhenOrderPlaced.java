package io.gendan.review.reviews;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.time.FactoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class WhenOrderPlaced implements EventHandler<OrderPlaced> {
    private final ReviewCases cases;
    private final Reviewing reviewing;
    private final FactoryClock clock;

    WhenOrderPlaced(ReviewCases cases, Reviewing reviewing, FactoryClock clock) {
        this.cases = cases;
        this.reviewing = reviewing;
        this.clock = clock;
    }

    @Override
    public void on(OrderPlaced fact) {
        if (cases.lockedOfOrder(fact.orderId()).isPresent()) {
            return;
        }
        Round first = new Round(fact.promiseId(), clock.instant(), "order placed");
        ReviewCase review = new ReviewCase(
                fact.order(), fact.orderClass(), fact.plant(), fact.customer().code(), first);
        List<OrderedLine> wishes =
                fact.lines().stream().map(OrderPlaced.Line::wish).toList();
        reviewing.tell(review, (opened, terms) -> opened.open(wishes, terms));
        cases.persist(review);
    }
}
