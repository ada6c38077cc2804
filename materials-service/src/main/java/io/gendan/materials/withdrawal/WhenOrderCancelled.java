package io.gendan.materials.withdrawal;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.materials.availability.MaterialOrder;
import io.gendan.materials.availability.MaterialOrders;
import jakarta.enterprise.context.ApplicationScoped;
import org.joda.money.Money;

/** The order is off: everything is given back, and the costs are said, also when there are none. */
@ApplicationScoped
class WhenOrderCancelled implements EventHandler<OrderCancelled> {
    private final MaterialOrders orders;
    private final GivingBack givingBack;
    private final GivenUp givenUp;
    private final ExceptionCases cases;
    private final Outbox outbox;

    WhenOrderCancelled(
            MaterialOrders orders, GivingBack givingBack, GivenUp givenUp, ExceptionCases cases, Outbox outbox) {
        this.orders = orders;
        this.givingBack = givingBack;
        this.givenUp = givenUp;
        this.cases = cases;
        this.outbox = outbox;
    }

    @Override
    public void on(OrderCancelled cancelled) {
        MaterialOrder order = orders.lock(cancelled.orderId()).orElse(null);
        if (order == null) {
            // The desk tells of an order in sequence, so one it cancels unheard was never placed; finance waits all the
            // same.
            tell(cancelled, givenUp.nothing());
            return;
        }
        switch (order.state()) {
            case OPEN, RELEASED -> tell(cancelled, givingBack.everythingOf(order));
            case CANCELLED -> {
                // Told before.
            }
            case REJECTED ->
                cases.raise(
                        "cancelled-after-rejection", order.id().toString(), order.number() + " was rejected before");
        }
    }

    private void tell(OrderCancelled cancelled, Money cost) {
        outbox.record(new MaterialsCancellationCosted(
                cancelled.orderId(), cancelled.orderNumber(), cancelled.orderRevision(), cost));
    }
}
