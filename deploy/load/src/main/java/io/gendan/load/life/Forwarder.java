package io.gendan.load.life;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.walk.Days;
import io.gendan.walk.ShippingDesk;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** Packs and sends what may leave, a day earlier than announced, to consignees who sign for it the moment it has left. */
record Forwarder(ShippingDesk shipping, Clock clock) implements Clerk {

    private static final Duration VOYAGE = Duration.ofDays(12);

    @Override
    public Map<String, Deed> deeds() {
        return Map.of(
                "io.gendan.order.dispatch-released.v1",
                this::announce,
                "io.gendan.shipping.notice-issued.v1",
                noticed ->
                        shipping.pack(noticed.text("shipmentId"), noticed.data().path("lines")),
                "io.gendan.shipping.shipment-packed.v1",
                packed -> shipping.dispatch(
                        packed.text("shipmentId"), clock.instant().plus(VOYAGE)),
                "io.gendan.shipping.shipment-dispatched.v1",
                left -> shipping.deliver(left.text("shipmentId"), "Goods-in of " + left.text("orderNumber")));
    }

    private void announce(Fact released) {
        var lines = released.data()
                .path("lines")
                .valueStream()
                .map(Forwarder::position)
                .toList();
        var tomorrow = Days.morningOf(Days.of(clock.instant()).plusDays(1));
        Patience.until(() -> shipping.notice(released.order(), lines, tomorrow));
    }

    private static Map<String, Object> position(JsonNode line) {
        return Map.of("line", line.path("line").asInt(), "quantity", line.path("quantity"));
    }
}
