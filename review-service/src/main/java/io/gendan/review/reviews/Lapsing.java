package io.gendan.review.reviews;

import static io.gendan.review.heads.Department.GENERAL_MANAGEMENT;

import io.gendan.chassis.intake.NotYet;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.review.heads.Department;
import io.gendan.review.heads.DepartmentHeads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What a lapsed hold does, whoever owned it. */
@ApplicationScoped
class Lapsing {
    private final Reviewing reviewing;
    private final DepartmentHeads heads;
    private final ExceptionCases cases;

    Lapsing(Reviewing reviewing, DepartmentHeads heads, ExceptionCases cases) {
        this.reviewing = reviewing;
        this.heads = heads;
        this.cases = cases;
    }

    /** @throws NotYet when the assessment that took the hold has not come: else it would come later, and count */
    void hold(Department owner, UUID orderId, UUID promiseId, String reason) {
        ReviewCase known = reviewing.awaited(orderId, promiseId);
        if (!known.isAssessed(owner, promiseId)) {
            throw new NotYet("%s assessment of promise %s".formatted(owner, promiseId));
        }
        if (known.state() == CaseState.CONFIRMED && known.isCurrent(promiseId)) {
            cases.raise(
                    "committed-hold-lapsed",
                    orderId.toString(),
                    "%s let go the hold of %s, which is confirmed on it: %s"
                            .formatted(owner, known.order().number(), reason));
        }
        reviewing.tell(known, (review, terms) -> review.lapse(owner, promiseId, reason, terms));
        known.stall().ifPresent(stall -> raise(known, stall));
    }

    /** The same text each time round, so that it is one case until a person closes it. */
    private void raise(ReviewCase stalled, Stall stall) {
        String owner = heads.users().getOrDefault(GENERAL_MANAGEMENT, "not appointed");
        cases.raise(
                "review-goes-round",
                stalled.order().id().toString(),
                "The review of %s goes round because of %s; the general manager (%s) settles it by %s"
                        .formatted(stalled.order().number(), stall.why(), owner, stall.dueAt()));
    }
}
