package io.gendan.shipping.shipments;

import io.gendan.chassis.events.UnitOfWork;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.values.Ids;
import io.gendan.chassis.values.Quantity;
import io.gendan.shipping.orders.OrderId;
import io.gendan.shipping.orders.OrderToShip;
import io.gendan.shipping.orders.OrdersToShip;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** For tests whose caller may not ship: a shipment that BLUEWAVE carries is on its way. */
@ApplicationScoped
public class ShipmentsOnTheRoad {
    private final UnitOfWork unitOfWork;
    private final OrdersToShip orders;
    private final Shipments shipments;
    private final FactoryClock clock;

    ShipmentsOnTheRoad(UnitOfWork unitOfWork, OrdersToShip orders, Shipments shipments, FactoryClock clock) {
        this.unitOfWork = unitOfWork;
        this.orders = orders;
        this.shipments = shipments;
        this.clock = clock;
    }

    public String dispatched(UUID orderId, int pieces) {
        return unitOfWork.run(() -> {
            OrderToShip order = orders.lock(OrderId.of(orderId));
            SortedMap<Integer, Quantity> leaving = new TreeMap<>(Map.of(1, Quantity.of(pieces, "C62")));
            order.notice(leaving);
            order.dispatch(leaving);
            Shipment shipment = shipment(order, leaving);
            Instant now = clock.instant();
            shipment.pack(new Packed(1, BigDecimal.TEN, BigDecimal.ONE, now, "wen"));
            shipment.dispatch(new Departure(now, null, "wen"), null);
            shipments.persist(shipment);
            return shipment.id().toString();
        });
    }

    private Shipment shipment(OrderToShip order, SortedMap<Integer, Quantity> leaving) {
        Instant now = clock.instant();
        String number = "TEST-" + shipments.nextNumber();
        SortedMap<Integer, ShippedLine> lines = new TreeMap<>();
        leaving.forEach((line, quantity) -> lines.put(line, new ShippedLine("F-BEN150", quantity)));
        return new Shipment(
                ShipmentId.of(Ids.next()),
                number,
                Consignment.of(order),
                new Notice(number, "BLUEWAVE", null, null, null, false, now, "wen"),
                now,
                null,
                Cargo.of(lines));
    }
}
