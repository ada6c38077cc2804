package io.gendan.planning.promising;

import io.gendan.chassis.time.DueHandler;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.planning.orders.PlannedOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** The only one who lapses a hold. */
@ApplicationScoped
class WhenHoldRunsOut implements DueHandler {
    private final PlannedOrders orders;
    private final Promises promises;
    private final Holds holds;
    private final FactoryClock clock;

    WhenHoldRunsOut(PlannedOrders orders, Promises promises, Holds holds, FactoryClock clock) {
        this.orders = orders;
        this.promises = promises;
        this.holds = holds;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Holds.DUE;
    }

    @Override
    public void fire(String promiseId, Instant dueAt) {
        UUID id = UUID.fromString(promiseId);
        UUID orderId = promises.orderOf(id);
        orders.locked(orderId).ifPresent(order -> holds.lapse(order, promises.findById(id), clock.instant()));
    }
}
