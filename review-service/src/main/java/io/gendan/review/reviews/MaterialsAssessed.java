package io.gendan.review.reviews;

import io.gendan.chassis.events.EventType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@EventType("io.gendan.materials.assessed.v1")
record MaterialsAssessed(
        UUID orderId,
        UUID promiseId,
        UUID assessmentId,
        List<Line> lines,
        boolean green,
        @Nullable Instant holdValidUntil) {
    record Line(int line, @Nullable LocalDate readyDate) {}
}
