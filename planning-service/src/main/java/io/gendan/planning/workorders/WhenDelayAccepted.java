package io.gendan.planning.workorders;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.planning.orders.PlannedOrder;
import io.gendan.planning.orders.PlannedOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The customer agrees: from now on the new dates are what is promised. */
@ApplicationScoped
class WhenDelayAccepted implements EventHandler<WhenDelayAccepted.DelayAccepted> {
    private final PlannedOrders orders;
    private final WorkOrders workOrders;
    private final Delays delays;

    WhenDelayAccepted(PlannedOrders orders, WorkOrders workOrders, Delays delays) {
        this.orders = orders;
        this.workOrders = workOrders;
        this.delays = delays;
    }

    @Override
    public void on(DelayAccepted fact) {
        PlannedOrder order = orders.expected(fact.orderId());
        for (DelayLine delay : delays.of(fact.delayId())) {
            delay.answered(DelayLine.State.ACCEPTED);
            order.promised(delay.line(), delay.newDate());
            workOrders.ofOrder(fact.orderId()).stream()
                    .filter(work -> work.job().line() == delay.line())
                    .forEach(work -> work.promiseMoved(delay.newDate()));
        }
    }

    @EventType("io.gendan.order.delay-accepted.v1")
    record DelayAccepted(UUID orderId, UUID delayId) {}
}
