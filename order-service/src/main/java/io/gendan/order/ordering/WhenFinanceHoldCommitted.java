package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.time.FactoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WhenFinanceHoldCommitted implements EventHandler<WhenFinanceHoldCommitted.HoldCommitted> {
    private final Orders orders;
    private final Outbox outbox;
    private final FactoryClock clock;

    WhenFinanceHoldCommitted(Orders orders, Outbox outbox, FactoryClock clock) {
        this.orders = orders;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void on(HoldCommitted fact) {
        Order order = orders.toldOf(fact.orderId());
        outbox.record(order.holdCommitted(Holder.FINANCE, fact.promiseId(), clock.instant()));
    }

    @EventType("io.gendan.finance.hold-committed.v1")
    record HoldCommitted(UUID orderId, UUID promiseId) {}
}
