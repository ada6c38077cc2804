package io.gendan.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

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

    public void confirm(String number, List<Map<String, Object>> lines) {
        purchaser.post("/purchase-orders/" + number + "/confirmation", Map.of("lines", lines));
    }

    public void receive(String number, List<Map<String, Object>> lines) {
        warehouse.post("/purchase-orders/" + number + "/receipts", Map.of("lines", lines));
    }

    public JsonNode stock(String item) {
        return warehouse.get("/stock?item=" + item);
    }
}
