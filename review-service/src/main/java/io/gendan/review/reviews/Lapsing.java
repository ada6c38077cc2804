package io.gendan.review.reviews;

import io.gendan.chassis.intake.NotYet;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.review.heads.Department;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What a lapsed hold does, whoever owned it. */
@ApplicationScoped
class Lapsing {
    private final Reviewing reviewing;
    private final ExceptionCases contradictions;

    Lapsing(Reviewing reviewing, ExceptionCases contradictions) {
        this.reviewing = reviewing;
        this.contradictions = contradictions;
    }

    /** @throws NotYet when the assessment that took the hold has not come: else it would come later, and count */
    void hold(Department owner, UUID orderId, UUID promiseId, String reason) {
        ReviewCase known = reviewing.awaited(orderId, promiseId);
        if (!known.isAssessed(owner, promiseId)) {
            throw new NotYet("%s assessment of promise %s".formatted(owner, promiseId));
        }
        if (known.state() == CaseState.CONFIRMED && known.isCurrent(promiseId)) {
            contradictions.raise(
                    "committed-hold-lapsed",
                    orderId.toString(),
                    "%s let go the hold of %s, which is confirmed on it: %s"
                            .formatted(owner, known.order().number(), reason));
        }
        reviewing.tell(known, (review, terms) -> review.lapse(owner, promiseId, reason, terms));
    }
}
