package io.gendan.order.ordering;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the review offers instead of what was asked. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CounterOfferView(
        @Nullable Instant validUntil,
        boolean expired,
        @Nullable String reason,
        List<LineDate> lines) {

    static @Nullable CounterOfferView of(Order order) {
        Promise promise = order.promise();
        return switch (promise.state()) {
            case COUNTERED, COUNTER_EXPIRED ->
                new CounterOfferView(
                        promise.counterValidUntil(),
                        promise.state() == PromiseState.COUNTER_EXPIRED,
                        promise.counterReason(),
                        order.fulfilment.offered());
            case NOT_ASKED, ASSESSING, COMMITTING, COMMITTED -> null;
        };
    }
}
