package io.gendan.finance.credit;

import io.gendan.chassis.events.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a review ended.
 *
 * @param outcome APPROVED, COUNTERED or REJECTED
 * @param counterValidUntil until when the customer may take a counter-offer
 */
@EventType("io.gendan.review.decided.v1")
record OrderReviewDecided(
        UUID orderId,
        String orderNumber,
        String outcome,
        UUID promiseId,
        @Nullable Instant counterValidUntil) {}
