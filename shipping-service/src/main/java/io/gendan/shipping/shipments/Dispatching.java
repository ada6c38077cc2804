package io.gendan.shipping.shipments;

import io.gendan.chassis.security.Caller;
import io.gendan.chassis.time.DueWork;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.shipping.finishedgoods.FinishedGoods;
import io.gendan.shipping.shipments.Shipments.Held;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Goods leave: only packed, only while nothing holds the order back, and only once. */
@ApplicationScoped
class Dispatching {
    private final Shipments shipments;
    private final FinishedGoods goods;
    private final Telling telling;
    private final DueWork due;
    private final FactoryClock clock;
    private final Caller caller;

    Dispatching(
            Shipments shipments, FinishedGoods goods, Telling telling, DueWork due, FactoryClock clock, Caller caller) {
        this.shipments = shipments;
        this.goods = goods;
        this.telling = telling;
        this.due = due;
        this.clock = clock;
        this.caller = caller;
    }

    Shipment dispatch(UUID id, @Nullable String vehicle, @Nullable Instant estimatedArrival) {
        Held held = shipments.hold(id);
        Shipment shipment = held.shipment();
        shipment.mustBecome(ShipmentState.DISPATCHED);
        held.order().dispatch(shipment.cargo().quantities());
        goods.takeOut(held.order(), shipment.cargo().quantities(), id, caller.name());
        Departure departure = new Departure(clock.instant(), vehicle, caller.name());
        telling.tell(shipment, shipment.dispatch(departure, estimatedArrival));
        due.cancel(id.toString(), DepartureWatch.KIND);
        return shipment;
    }
}
