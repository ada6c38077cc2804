package io.gendan.review.reviews;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.chassis.events.Event;
import java.util.UUID;

/** What review-service tells the others: about an order, spoken by its case. */
@JsonInclude(JsonInclude.Include.NON_NULL)
sealed interface ReviewEvent extends Event permits ReviewOpened, SignOffRecorded, SignOffOverdue, OrderReviewDecided {
    UUID orderId();

    UUID caseId();

    @Override
    default String key() {
        return orderId().toString();
    }

    @Override
    default String subject() {
        return caseId().toString();
    }
}
