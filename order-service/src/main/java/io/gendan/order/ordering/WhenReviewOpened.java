package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class WhenReviewOpened implements EventHandler<WhenReviewOpened.ReviewOpened> {
    private final Orders orders;

    WhenReviewOpened(Orders orders) {
        this.orders = orders;
    }

    @Override
    public void on(ReviewOpened fact) {
        orders.toldOf(fact.orderId())
                .reviewWaitsFor(fact.items().stream()
                        .map(item -> new ReviewItem(item.department(), item.dueAt(), false))
                        .collect(Collectors.toSet()));
    }

    @EventType("io.gendan.review.opened.v1")
    record ReviewOpened(UUID orderId, List<Item> items) {}

    record Item(String department, Instant dueAt) {}
}
