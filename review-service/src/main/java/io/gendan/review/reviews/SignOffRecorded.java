package io.gendan.review.reviews;

import io.gendan.chassis.events.EventType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@EventType("io.gendan.review.sign-off-recorded.v1")
record SignOffRecorded(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        UUID caseId,
        String department,
        String verdict,
        @Nullable LocalDate byDate,
        @Nullable String memo,
        String signedBy,
        boolean byRule,
        @Nullable String ruleVersion)
        implements ReviewEvent {}
