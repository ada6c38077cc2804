package io.gendan.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Takes orders, completes them, and tells where each is. */
public final class SalesDesk {

    private final Phone phone;
    private final Phone engineering;

    public SalesDesk(Switchboard switchboard) {
        phone = switchboard.call(Department.ORDER, "sales");
        engineering = switchboard.call(Department.ORDER, "engineering");
    }

    /** @throws Refused */
    public OrderView place(OrderRequest request) {
        return view(phone.post("/orders", request));
    }

    /** @param order id or number */
    public OrderView order(Object order) {
        return view(phone.get("/orders/" + order));
    }

    /** Every order there is, in full, as order-service writes it. */
    public List<JsonNode> all() {
        return phone.all("/orders").stream()
                .map(order -> phone.get("/orders/" + order.path("id").asText()))
                .toList();
    }

    /** A customer's orders, oldest first. */
    public List<OrderView> orders(String customer) {
        return phone.all("/orders?customer=" + customer).stream()
                .map(order -> order(order.path("id").asText()))
                .sorted(Comparator.comparing(OrderView::number))
                .toList();
    }

    public OrderView complete(Object order, Map<String, ?> whatWasMissing) {
        return view(phone.patch("/orders/" + order, whatWasMissing));
    }

    /** @throws Refused as long as something is missing */
    public OrderView submit(Object order) {
        return view(phone.post("/orders/" + order + "/submission"));
    }

    /** A customer's word by mail or phone, entered by us. */
    public OrderView acceptCounterOffer(Object order) {
        return view(phone.post("/orders/" + order + "/counter-offer/acceptance", signedBy(order)));
    }

    /** For new dates when a counter-offer ran out. */
    public OrderView askAgain(Object order, String reason) {
        return view(phone.post("/orders/" + order + "/reassessment", Map.of("reason", reason)));
    }

    /** @throws Refused when there is nothing to accept */
    public OrderView accept(Object order) {
        return view(phone.post("/orders/" + order + "/acceptance", signedBy(order)));
    }

    private static Map<String, String> signedBy(Object order) {
        return Map.of("how", "SIGNED_SCAN", "acceptedBy", "the customer of " + order, "by", "the customer of " + order);
    }

    /** Engineering signs the sample a custom order waits for. */
    public void approveSample(Object order) {
        engineering.post("/orders/" + order + "/sample-approval", Map.of("approvedBy", "engineering"));
    }

    /** @param fault CUSTOMER or FACTORY */
    public OrderView cancel(Object order, String reason, String fault) {
        return view(phone.post("/orders/" + order + "/cancellation", Map.of("reason", reason, "fault", fault)));
    }

    public List<JsonNode> delays(Object order) {
        return phone.all("/orders/" + order + "/delays");
    }

    public void announceDelay(Object order, String delay, String reason) {
        phone.post("/orders/" + order + "/delays/" + delay + "/notice", Map.of("reason", reason));
    }

    public List<TimelineEntry> timeline(Object order) {
        var timeline = phone.get("/orders/" + order + "/timeline");
        return Json.listOf(TimelineEntry.class, timeline.has("items") ? timeline.path("items") : timeline);
    }

    private static OrderView view(JsonNode order) {
        return Json.as(OrderView.class, order);
    }
}
