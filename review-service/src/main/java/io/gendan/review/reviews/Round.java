package io.gendan.review.reviews;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** An assessment round: order-service mints a promise for each. */
@Embeddable
record Round(UUID promiseId, Instant openedAt, String reason) {
    boolean isOf(UUID promise) {
        return promiseId.equals(promise);
    }
}
