package io.gendan.review.reviews;

import io.gendan.chassis.values.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
record CaseId(UUID value) {
    /** An order has one case, so the case's id follows from the order's. */
    static CaseId ofOrder(UUID orderId) {
        return new CaseId(Ids.named("review-case", orderId.toString()));
    }
}
