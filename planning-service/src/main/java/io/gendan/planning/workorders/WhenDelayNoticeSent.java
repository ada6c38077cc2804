package io.gendan.planning.workorders;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.planning.orders.PlannedOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The new dates are remembered; they count when the customer agrees. */
@ApplicationScoped
class WhenDelayNoticeSent implements EventHandler<WhenDelayNoticeSent.DelayNoticeSent> {
    private final PlannedOrders orders;
    private final Delays delays;

    WhenDelayNoticeSent(PlannedOrders orders, Delays delays) {
        this.orders = orders;
        this.delays = delays;
    }

    @Override
    public void on(DelayNoticeSent fact) {
        orders.expected(fact.orderId());
        if (delays.of(fact.delayId()).isEmpty()) {
            fact.lines()
                    .forEach(line ->
                            delays.persist(new DelayLine(fact.delayId(), fact.orderId(), line.line(), line.newDate())));
        }
    }

    @EventType("io.gendan.order.delay-notice-sent.v1")
    record DelayNoticeSent(UUID orderId, UUID delayId, List<Line> lines) {
        record Line(int line, LocalDate newDate) {}
    }
}
