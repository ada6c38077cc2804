package io.gendan.review.reviews;

import java.time.Instant;
import java.util.List;

/** How a round ends. */
sealed interface Outcome {
    record Approved(List<PromisedLine> lines, String decidedBy) implements Outcome {}

    record Countered(List<PromisedLine> lines, String decidedBy, Instant validUntil) implements Outcome {}

    record Rejected(String reason, String decidedBy, String approvedBy) implements Outcome {}

    /** Promised as wished is approved; a later date is an offer, never silent. */
    static Outcome of(Deliberation.Agreed agreed, ReviewCase review, ReviewTerms terms) {
        String decidedBy = review.signatures().lastSigner();
        boolean later =
                agreed.lines().stream().anyMatch(line -> review.lines().stream().anyMatch(line::isLaterThan));
        return later
                ? new Countered(agreed.lines(), decidedBy, terms.deadlines().counterValidUntil(terms.now()))
                : new Approved(agreed.lines(), decidedBy);
    }

    default CaseState state() {
        return switch (this) {
            case Approved _ -> CaseState.APPROVED;
            case Countered _ -> CaseState.COUNTERED;
            case Rejected _ -> CaseState.REJECTED;
        };
    }

    default List<PromisedLine> lines() {
        return switch (this) {
            case Approved approved -> approved.lines();
            case Countered countered -> countered.lines();
            case Rejected _ -> List.of();
        };
    }

    String decidedBy();
}
