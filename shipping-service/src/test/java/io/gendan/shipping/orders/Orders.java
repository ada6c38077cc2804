package io.gendan.shipping.orders;

import io.gendan.chassis.values.Quantity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Orders as the floor sees them, brought to where a test needs them by what happened to them. */
final class Orders {
    private final OrderToShip order;

    private Orders(OrderToShip order) {
        this.order = order;
    }

    /** Line 1 with so many pieces; the customer accepts five percent more, and three less. */
    static Orders of(long pieces) {
        SortedMap<Integer, OrderLine> lines = new TreeMap<>();
        lines.put(1, new OrderLine("L-BOL900", "Bollard light", pieces(pieces)));
        lines.put(2, new OrderLine("L-POST3", "Post light", pieces(pieces)));
        return new Orders(new OrderToShip(
                OrderId.of(UUID.randomUUID()),
                new OrderHead(
                        "NB1",
                        "SO-2026-000001",
                        1,
                        "C001",
                        null,
                        "DE",
                        "EUR",
                        new BigDecimal("5"),
                        new BigDecimal("3")),
                new Destination("FOB", "Ningbo"),
                lines));
    }

    Orders stored(long pieces) {
        order.store(1, pieces(pieces));
        return this;
    }

    Orders released(long pieces) {
        order.release(Map.of(1, pieces(pieces)), new Destination("FOB", "Ningbo"));
        return this;
    }

    Orders noticed(long pieces) {
        order.notice(line1(pieces));
        return this;
    }

    Orders dispatched(long pieces) {
        order.dispatch(line1(pieces));
        return this;
    }

    OrderToShip order() {
        return order;
    }

    static Quantity pieces(long count) {
        return Quantity.of(count, "C62");
    }

    static SortedMap<Integer, Quantity> line1(long pieces) {
        return new TreeMap<>(Map.of(1, pieces(pieces)));
    }
}
