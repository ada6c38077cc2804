package io.gendan.review.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What an assessment does, whoever made it. */
@ApplicationScoped
class Assessing {
    private final Reviewing reviewing;

    Assessing(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    /** @throws io.gendan.chassis.intake.NotYet when the order or the promise is not known here yet */
    void receive(UUID orderId, Assessment assessment) {
        reviewing.tell(
                reviewing.awaited(orderId, assessment.promiseId()),
                (review, terms) -> review.receive(assessment, terms));
    }
}
