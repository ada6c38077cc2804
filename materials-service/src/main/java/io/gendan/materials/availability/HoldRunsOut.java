package io.gendan.materials.availability;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.time.DueHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Nobody accepted the promise in time. Decided under the order's lock, so it cannot be committed as well. */
@ApplicationScoped
class HoldRunsOut implements DueHandler {
    private final MaterialOrders orders;
    private final SupplyHolds holds;
    private final Holding holding;
    private final Outbox outbox;

    HoldRunsOut(MaterialOrders orders, SupplyHolds holds, Holding holding, Outbox outbox) {
        this.orders = orders;
        this.holds = holds;
        this.holding = holding;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return Holding.RUNS_OUT;
    }

    @Override
    public void fire(String key, Instant dueAt) {
        orders.lock(UUID.fromString(key)).ifPresent(order -> lapse(order, dueAt));
    }

    private void lapse(MaterialOrder order, Instant dueAt) {
        SupplyHold hold = holds.findById(order.promiseId());
        if (hold != null && hold.hasRunOut(dueAt)) {
            String reason = "not accepted until " + dueAt;
            holding.end(order, hold, HoldState.LAPSED, reason);
            outbox.record(
                    new MaterialsHoldLapsed(order.id(), order.number(), order.revision(), hold.promiseId(), reason));
        }
    }
}
