package io.gendan.review.reviews;

import io.gendan.chassis.events.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A signature is late; told once to the department and once more, with {@code escalatedTo}, to the general manager. */
@EventType("io.gendan.review.sign-off-overdue.v1")
record SignOffOverdue(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        UUID caseId,
        String department,
        Instant dueAt,
        @Nullable String escalatedTo)
        implements ReviewEvent {}
