package io.gendan.review.reviews;

import io.gendan.chassis.events.EventType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@EventType("io.gendan.review.decided.v1")
record OrderReviewDecided(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        UUID caseId,
        String outcome,
        UUID promiseId,
        @Nullable UUID materialsAssessmentId,
        @Nullable UUID capacityAssessmentId,
        @Nullable UUID creditAssessmentId,
        List<Line> lines,
        @Nullable Instant counterValidUntil,
        @Nullable String reason,
        String decidedBy,
        @Nullable String approvedBy)
        implements ReviewEvent {
    record Line(int line, LocalDate promisedDate) {}
}
