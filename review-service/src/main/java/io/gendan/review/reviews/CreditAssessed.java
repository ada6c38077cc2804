package io.gendan.review.reviews;

import io.gendan.chassis.events.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@EventType("io.gendan.finance.credit-assessed.v1")
record CreditAssessed(
        UUID orderId,
        UUID promiseId,
        UUID assessmentId,
        boolean green,
        @Nullable Instant holdValidUntil) {}
