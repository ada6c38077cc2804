package io.gendan.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Sends what may leave, and brings back the proof that it arrived. */
public final class ShippingDesk {

    private static final BigDecimal KILOGRAMS = new BigDecimal("6.5");
    private static final BigDecimal CUBIC_METRES = new BigDecimal("0.04");

    private final Phone phone;

    public ShippingDesk(Switchboard switchboard) {
        phone = switchboard.call(Department.SHIPPING, "shipping");
    }

    /** Per line what may go into the next notice, and what holds it back. */
    public List<JsonNode> mayLeave(Object order) {
        return phone.get("/releases?order=" + order).path("items").valueStream().toList();
    }

    public List<JsonNode> shipments(Object order) {
        return phone.all("/shipments?order=" + order);
    }

    /** @throws Refused {@code shipment-not-released} */
    public JsonNode notice(Object order, List<Map<String, Object>> lines, Instant plannedDeparture) {
        return phone.post(
                "/notices",
                Map.of(
                        "order",
                        order.toString(),
                        "lines",
                        lines,
                        "carrier",
                        "DONGHAI",
                        "plannedDeparture",
                        plannedDeparture));
    }

    /** @param lines each a {@code line} with its {@code quantity}; four pieces go into a carton */
    public void pack(String shipment, JsonNode lines) {
        phone.post(
                "/shipments/" + shipment + "/packing",
                Map.of("cartons", lines.valueStream().map(ShippingDesk::cartons).toList()));
    }

    private static Map<String, Object> cartons(JsonNode line) {
        var quantity = Json.as(Quantity.class, line.path("quantity"));
        return Map.of(
                "line", line.path("line").asInt(),
                "quantity", quantity,
                "cartons", Math.max(1, quantity.value().intValue() / 4),
                "grossKilograms", quantity.value().multiply(KILOGRAMS).toPlainString(),
                "cubicMetres", quantity.value().multiply(CUBIC_METRES).toPlainString());
    }

    public void dispatch(String shipment, Instant estimatedArrival) {
        phone.post(
                "/shipments/" + shipment + "/dispatch",
                Map.of("estimatedArrival", estimatedArrival, "vehicle", "Container DHLU 482137-0"));
    }

    public void track(String shipment, String status, String place, Instant at, Instant estimatedArrival) {
        phone.post(
                "/shipments/" + shipment + "/tracking",
                Map.of("status", status, "place", place, "at", at, "estimatedArrival", estimatedArrival));
    }

    public void deliver(String shipment, String receivedBy) {
        phone.post("/shipments/" + shipment + "/delivery", Map.of("receivedBy", receivedBy, "signature", receivedBy));
    }
}
