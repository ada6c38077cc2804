package io.gendan.order.ordering;

import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.chassis.time.DueHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Two working days have passed and the order still lacks something. */
@ApplicationScoped
class WhenCompletionIsDue implements DueHandler {
    static final String KIND = "order-completion";

    private final Orders orders;
    private final ExceptionCases cases;

    WhenCompletionIsDue(Orders orders, ExceptionCases cases) {
        this.orders = orders;
        this.cases = cases;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(String key, Instant dueAt) {
        orders.locked(new OrderId(UUID.fromString(key)))
                .filter(order -> order.stage() == Stage.RECEIVED)
                .ifPresent(order -> cases.raise(
                        "order-incomplete-overdue",
                        key,
                        "Order " + order.number() + " was to be complete by " + dueAt + ", but lacks "
                                + order.missing().stream()
                                        .map(MissingItem::item)
                                        .toList()));
    }
}
