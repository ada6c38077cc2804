package io.gendan.review.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The sales manager's half of a rejection; the general manager's is the decision. */
@Embeddable
record RejectionProposal(
        @Column(name = "rejection_proposed_by") String by,
        @Column(name = "rejection_proposed_at") Instant at,
        @Column(name = "rejection_reason") String reason) {

    /** Two people reject an order. */
    Outcome.Rejected approved(String why, String approver) {
        if (by.equals(approver)) {
            throw new ReviewRefusal.OwnProposal(by).refused();
        }
        return new Outcome.Rejected(why, by, approver);
    }
}
