package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.time.FactoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WhenMaterialsHoldCommitted implements EventHandler<WhenMaterialsHoldCommitted.HoldCommitted> {
    private final Orders orders;
    private final Outbox outbox;
    private final FactoryClock clock;

    WhenMaterialsHoldCommitted(Orders orders, Outbox outbox, FactoryClock clock) {
        this.orders = orders;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void on(HoldCommitted fact) {
        Order order = orders.toldOf(fact.orderId());
        outbox.record(order.holdCommitted(Holder.MATERIALS, fact.promiseId(), clock.instant()));
    }

    @EventType("io.gendan.materials.hold-committed.v1")
    record HoldCommitted(UUID orderId, UUID promiseId) {}
}
