package io.gendan.order.delays;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.order.ordering.Order;
import io.gendan.order.ordering.Orders;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** A line with several work orders is as late as the last of them. */
@ApplicationScoped
class WhenProductionRescheduled implements EventHandler<WhenProductionRescheduled.ProductionRescheduled> {
    private final Orders orders;
    private final Lateness lateness;
    private final Outbox outbox;
    private final FactoryClock clock;

    WhenProductionRescheduled(Orders orders, Lateness lateness, Outbox outbox, FactoryClock clock) {
        this.orders = orders;
        this.lateness = lateness;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void on(ProductionRescheduled fact) {
        Order order = orders.toldOf(fact.orderId());
        order.replanned(fact.line(), fact.workOrderId(), fact.newFinish());
        lateness.weigh(order, fact.line(), fact.reason());
        outbox.record(order.goOn(clock.instant()));
    }

    @EventType("io.gendan.planning.production-rescheduled.v1")
    record ProductionRescheduled(UUID orderId, UUID workOrderId, int line, Instant newFinish, String reason) {}
}
