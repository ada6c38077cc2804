package io.gendan.materials.availability;

import io.gendan.chassis.time.DueHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** An order under review whose date was pending is assessed again under the same promise. */
@ApplicationScoped
class AnswerOrder implements DueHandler {
    static final String KIND = "answer-order";

    private final MaterialOrders orders;
    private final SupplyHolds holds;
    private final Holding holding;

    AnswerOrder(MaterialOrders orders, SupplyHolds holds, Holding holding) {
        this.orders = orders;
        this.holds = holds;
        this.holding = holding;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(String key, Instant dueAt) {
        orders.lock(UUID.fromString(key))
                .filter(order -> order.is(OrderState.OPEN))
                .ifPresent(order -> {
                    SupplyHold hold = holds.findById(order.promiseId());
                    // What was committed with a gap is filled when production is released: a promise is not reopened
                    // from here.
                    if (hold != null && hold.state() == HoldState.HELD) {
                        holding.assess(order);
                    }
                });
    }
}
