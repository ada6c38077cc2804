package io.gendan.materials.purchasing;

import io.gendan.chassis.time.DueHandler;
import io.gendan.materials.availability.MaterialOrder;
import io.gendan.materials.availability.MaterialOrders;
import io.gendan.materials.availability.OrderState;
import io.gendan.materials.availability.Reserving;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** A bill or a supplier became known that a released order was waiting for. */
@ApplicationScoped
class FillReleasedOrder implements DueHandler {
    private final MaterialOrders orders;
    private final Reserving reserving;
    private final PurchaseRequests requests;
    private final Supplying supplying;

    FillReleasedOrder(MaterialOrders orders, Reserving reserving, PurchaseRequests requests, Supplying supplying) {
        this.orders = orders;
        this.reserving = reserving;
        this.requests = requests;
        this.supplying = supplying;
    }

    @Override
    public String kind() {
        return Reserving.FILL_RELEASED;
    }

    @Override
    public void fire(String key, Instant dueAt) {
        orders.lock(UUID.fromString(key))
                .filter(order -> order.is(OrderState.RELEASED))
                .ifPresent(this::fill);
    }

    private void fill(MaterialOrder order) {
        Reserving.Reserved filled = reserving.fill(order);
        requests.cancelAll(filled.lines().stream().map(line -> line.ref()).toList());
        supplying.supply(order, filled, "bills and suppliers became known");
    }
}
