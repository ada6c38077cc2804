package io.gendan.planning.promising;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.planning.orders.PlannedOrder;
import io.gendan.planning.orders.PlannedOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A counter-offer keeps the capacity as long as the customer may answer. */
@ApplicationScoped
class WhenOrderReviewDecided implements EventHandler<WhenOrderReviewDecided.OrderReviewDecided> {
    private final PlannedOrders orders;
    private final Promises promises;
    private final Holds holds;

    WhenOrderReviewDecided(PlannedOrders orders, Promises promises, Holds holds) {
        this.orders = orders;
        this.promises = promises;
        this.holds = holds;
    }

    @Override
    public void on(OrderReviewDecided fact) {
        Instant until = fact.counterValidUntil();
        PlannedOrder order = orders.expected(fact.orderId());
        if (fact.outcome().equals("COUNTERED") && until != null && order.isCurrent(fact.promiseId())) {
            promises.findByIdOptional(fact.promiseId()).ifPresent(promise -> holds.extend(promise, until));
        }
    }

    @EventType("io.gendan.review.decided.v1")
    record OrderReviewDecided(
            UUID orderId,
            String outcome,
            UUID promiseId,
            @Nullable Instant counterValidUntil) {}
}
