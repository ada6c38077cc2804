package io.gendan.planning.workorders;

import io.gendan.chassis.time.DueHandler;
import io.gendan.planning.orders.PlannedOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** A production notice that waited for room is tried again. */
@ApplicationScoped
class WhenReleaseIsTriedAgain implements DueHandler {
    private final PlannedOrders orders;
    private final AwaitedReleases awaited;
    private final ReleaseProduction production;

    WhenReleaseIsTriedAgain(PlannedOrders orders, AwaitedReleases awaited, ReleaseProduction production) {
        this.orders = orders;
        this.awaited = awaited;
        this.production = production;
    }

    @Override
    public String kind() {
        return AwaitedReleases.DUE;
    }

    @Override
    public void fire(String key, Instant dueAt) {
        UUID id = UUID.fromString(key);
        orders.locked(id)
                .ifPresent(order -> awaited.findByIdOptional(id)
                        .ifPresent(release -> production.release(order, release.promiseId(), release.lines())));
    }
}
