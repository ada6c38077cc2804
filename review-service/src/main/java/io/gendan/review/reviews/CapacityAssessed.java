package io.gendan.review.reviews;

import io.gendan.chassis.events.EventType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@EventType("io.gendan.planning.capacity-assessed.v1")
record CapacityAssessed(
        UUID orderId,
        UUID promiseId,
        UUID assessmentId,
        UUID materialsAssessmentId,
        List<Line> lines,
        boolean green,
        @Nullable Instant holdValidUntil) {
    record Line(int line, @Nullable LocalDate promisedDate) {}
}
