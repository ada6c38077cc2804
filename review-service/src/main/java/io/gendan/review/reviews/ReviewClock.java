package io.gendan.review.reviews;

import io.gendan.chassis.time.DueHandler;
import io.gendan.chassis.time.DueWork;
import io.gendan.review.signing.RuleSwitchedOn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.UUID;

/** One clock per case: it rings when somebody is late, and when a rule was switched on that may sign. */
@ApplicationScoped
class ReviewClock implements DueHandler {
    static final String KIND = "review-clock";

    private final ReviewCases cases;
    private final Reviewing reviewing;
    private final DueWork due;

    ReviewClock(ReviewCases cases, Reviewing reviewing, DueWork due) {
        this.cases = cases;
        this.reviewing = reviewing;
        this.due = due;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(String orderId, Instant dueAt) {
        cases.lockedOfOrder(UUID.fromString(orderId)).ifPresent(review -> {
            reviewing.tell(review, ReviewCase::lookAgain);
            reviewing.wind(review);
        });
    }

    /** Each case takes its look in a transaction of its own, so that a switch locks no other row. */
    void ringForAll(@Observes RuleSwitchedOn switched) {
        cases.waitingFor(switched.department()).forEach(order -> due.at(switched.at(), order.toString(), KIND));
    }
}
