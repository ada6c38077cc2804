package io.gendan.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The shipping desk gives notice of what may leave, a day ahead, packs it, sends it and brings back the proof of delivery. */
record ShipIt(ShippingDesk shipping) implements Duty {

    private static final Duration VOYAGE = Duration.ofDays(12);

    @Override
    public Outcome attend(OrderView order, Instant now) {
        if (!order.released()) {
            return Outcome.nothing();
        }
        var outcomes = new ArrayList<Outcome>();
        for (var shipment : shipping.shipments(order.id())) {
            outcomes.add(move(shipment, now));
        }
        outcomes.add(announce(order, now));
        return Outcome.first(outcomes);
    }

    private Outcome announce(OrderView order, Instant now) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (var line : shipping.mayLeave(order.id())) {
            var free = Json.as(Quantity.class, line.path("free"));
            if (free.isPositive() && !line.path("frozen").asBoolean() && !line.hasNonNull("waitsForConsentTo")) {
                lines.add(Map.of("line", line.path("line").asInt(), "quantity", free));
            }
        }
        if (lines.isEmpty()) {
            return Outcome.nothing();
        }
        shipping.notice(order.id(), lines, Days.morningOf(Days.of(now).plusDays(1)));
        return new Outcome.Done("gave notice of " + order.number());
    }

    private Outcome move(JsonNode shipment, Instant now) {
        return switch (shipment.path("state").asText()) {
            case "NOTICED" -> pack(shipment);
            case "PACKED" -> dispatch(shipment, now);
            case "DISPATCHED" -> deliver(shipment, now);
            default -> Outcome.nothing();
        };
    }

    private Outcome pack(JsonNode shipment) {
        shipping.pack(id(shipment), shipment.path("lines"));
        return new Outcome.Done("packed " + shipment.path("number").asText());
    }

    private Outcome dispatch(JsonNode shipment, Instant now) {
        var departure = Instant.parse(shipment.path("plannedDeparture").asText());
        if (now.isBefore(departure)) {
            return new Outcome.NotBefore(
                    departure, "dispatch " + shipment.path("number").asText());
        }
        shipping.dispatch(id(shipment), now.plus(VOYAGE));
        return new Outcome.Done("dispatched " + shipment.path("number").asText());
    }

    private Outcome deliver(JsonNode shipment, Instant now) {
        var arrival = Instant.parse(shipment.path("estimatedArrival").asText());
        if (now.isBefore(arrival)) {
            return new Outcome.NotBefore(
                    arrival, "deliver " + shipment.path("number").asText());
        }
        shipping.deliver(
                id(shipment), "Goods-in of " + shipment.path("consignee").asText());
        return new Outcome.Done("delivered " + shipment.path("number").asText());
    }

    private static String id(JsonNode shipment) {
        return shipment.path("id").asText();
    }
}
