package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.time.FactoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WhenCreditTaken implements EventHandler<WhenCreditTaken.CreditTaken> {
    private final Orders orders;
    private final Outbox outbox;
    private final FactoryClock clock;

    WhenCreditTaken(Orders orders, Outbox outbox, FactoryClock clock) {
        this.orders = orders;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void on(CreditTaken fact) {
        outbox.record(orders.toldOf(fact.orderId()).creditTaken(clock.instant()));
    }

    @EventType("io.gendan.finance.credit-taken.v1")
    record CreditTaken(UUID orderId) {}
}
