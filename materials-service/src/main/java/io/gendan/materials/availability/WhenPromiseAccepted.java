package io.gendan.materials.availability;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The promise counts: its hold is committed, or has lapsed; one answer per promise. */
@ApplicationScoped
class WhenPromiseAccepted implements EventHandler<PromiseAccepted> {
    private final MaterialOrders orders;
    private final SupplyHolds holds;
    private final Outbox outbox;

    WhenPromiseAccepted(MaterialOrders orders, SupplyHolds holds, Outbox outbox) {
        this.orders = orders;
        this.holds = holds;
        this.outbox = outbox;
    }

    @Override
    public void on(PromiseAccepted accepted) {
        MaterialOrder order = orders.lockKnown(accepted.orderId());
        SupplyHold hold = holds.findById(accepted.promiseId());
        if (hold == null) {
            refuseUnknown(order, accepted.promiseId());
        } else if (order.promiseId().equals(accepted.promiseId()) && hold.state() == HoldState.HELD) {
            hold.become(HoldState.COMMITTED);
            // Its due row stays and will find it committed: taking the row here, after the order, would meet its
            // firing.
            outbox.record(
                    new MaterialsHoldCommitted(order.id(), order.number(), order.revision(), accepted.promiseId()));
        }
        // Otherwise it was answered before: committed, lapsed when it ran out, or given back for a newer promise.
    }

    private void refuseUnknown(MaterialOrder order, UUID promise) {
        String reason = "no supply was ever held for it";
        holds.persist(SupplyHold.unknown(promise, order, reason));
        outbox.record(new MaterialsHoldLapsed(order.id(), order.number(), order.revision(), promise, reason));
    }
}
