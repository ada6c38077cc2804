package io.gendan.order.ordering;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A department's signature that the review waits for. */
@Embeddable
record ReviewItem(String department, Instant dueAt, boolean signed) {
    ReviewItem sign() {
        return new ReviewItem(department, dueAt, true);
    }
}
