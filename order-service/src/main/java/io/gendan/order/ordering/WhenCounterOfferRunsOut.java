package io.gendan.order.ordering;

import io.gendan.chassis.time.DueHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** The customer has not answered in time. */
@ApplicationScoped
class WhenCounterOfferRunsOut implements DueHandler {
    static final String KIND = "counter-offer";

    private final Orders orders;

    WhenCounterOfferRunsOut(Orders orders) {
        this.orders = orders;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(String key, Instant dueAt) {
        orders.locked(new OrderId(UUID.fromString(key))).ifPresent(order -> order.counterOfferExpires(dueAt));
    }
}
