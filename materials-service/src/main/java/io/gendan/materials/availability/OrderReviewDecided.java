package io.gendan.materials.availability;

import io.gendan.chassis.events.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The review is over; a counter-offer runs until {@code counterValidUntil}. */
@EventType("io.gendan.review.decided.v1")
record OrderReviewDecided(
        UUID orderId,
        String outcome,
        UUID promiseId,
        @Nullable Instant counterValidUntil) {}
