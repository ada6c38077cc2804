package io.gendan.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Buys what is short; the warehouse takes it in. */
public final class PurchasingDesk {

    private final Phone purchaser;
    private final Phone warehouse;

    public PurchasingDesk(Switchboard switchboard) {
        purchaser = switchboard.call(Department.MATERIALS, "purchaser");
        warehouse = switchboard.call(Department.MATERIALS, "warehouse");
    }

    public List<JsonNode> openRequests(Object order) {
        return purchaser.all("/purchase-requests?open=true&order=" + order);
    }

    public List<JsonNode> purchaseOrders(Object order) {
        return purchaser.all("/purchase-orders?order=" + order);
    }

    public JsonNode buy(List<String> requests) {
        return purchaser.post("/purchase-orders", Map.of("requests", requests));
    }

    /**
     * The supplier keeps the dates that are expected.
     *
     * @param lines of the purchase order, as it shows them
     */
    public void confirm(String number, List<JsonNode> lines, LocalDate today) {
        purchaser.post(
                "/purchase-orders/" + number + "/confirmation",
                Map.of("lines", each(lines, "confirmedDate", line -> confirmed(line, today))));
    }

    /** Nobody can promise a day that is over: what should have come by then comes today. */
    static LocalDate confirmed(JsonNode line, LocalDate today) {
        var expected = LocalDate.parse(line.path("expectedDate").asText());
        return expected.isBefore(today) ? today : expected;
    }

    /** All of it has come, and nothing of it is refused. */
    public void receive(String number, List<JsonNode> lines) {
        warehouse.post(
                "/purchase-orders/" + number + "/receipts",
                Map.of(
                        "lines",
                        each(lines, "quantity", line -> line.path("quantity").path("value"))));
    }

    private static List<Map<String, Object>> each(
            List<JsonNode> lines, String field, Function<JsonNode, Object> value) {
        return lines.stream()
                .map(line -> Map.of("line", line.path("line").asInt(), field, value.apply(line)))
                .toList();
    }

    public JsonNode stock(String item) {
        return warehouse.get("/stock?item=" + item);
    }
}
