package io.gendan.materials.availability;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.time.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** A counter-offer waits for the customer, and its supply waits with it. */
@ApplicationScoped
class WhenOrderReviewDecided implements EventHandler<OrderReviewDecided> {
    private final MaterialOrders orders;
    private final SupplyHolds holds;
    private final DueWork due;

    WhenOrderReviewDecided(MaterialOrders orders, SupplyHolds holds, DueWork due) {
        this.orders = orders;
        this.holds = holds;
        this.due = due;
    }

    @Override
    public void on(OrderReviewDecided decision) {
        Instant until = decision.counterValidUntil();
        if (!decision.outcome().equals("COUNTERED") || until == null) {
            return;
        }
        MaterialOrder order = orders.lockKnown(decision.orderId());
        SupplyHold hold = holds.findById(decision.promiseId());
        boolean current = order.promiseId().equals(decision.promiseId());
        if (current && hold != null && hold.extend(until)) {
            due.at(until, order.id().toString(), Holding.RUNS_OUT);
        }
    }
}
