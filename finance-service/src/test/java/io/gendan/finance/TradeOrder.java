package io.gendan.finance;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.values.Ids;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An order as the other departments speak of it: each verb delivers the event its department would send. */
final class TradeOrder {
    private final FinanceStory story;
    private final String customer;
    private final String number;
    private final UUID id = Ids.next();
    private final List<String> lines = new ArrayList<>();
    private BigDecimal total = BigDecimal.ZERO;
    private String currency = "EUR";
    private String terms = "{\"depositPercent\":\"0\",\"balance\":\"NET\",\"netDays\":30}";
    private UUID promise = Ids.next();
    private String customerClass = "A";
    private String placedAt = "2026-03-02T08:00:00Z";

    TradeOrder(FinanceStory story, String customer, String number) {
        this.story = story;
        this.customer = customer;
        this.number = number;
    }

    TradeOrder in(String code) {
        currency = code;
        return this;
    }

    TradeOrder net(int depositPercent) {
        terms = "{\"depositPercent\":\"%d\",\"balance\":\"NET\",\"netDays\":30}".formatted(depositPercent);
        return this;
    }

    TradeOrder beforeShipment(int depositPercent) {
        terms = "{\"depositPercent\":\"%d\",\"balance\":\"BEFORE_SHIPMENT\"}".formatted(depositPercent);
        return this;
    }

    TradeOrder ofClass(String other) {
        customerClass = other;
        return this;
    }

    TradeOrder placedOn(String date) {
        placedAt = date + "T08:00:00Z";
        return placed();
    }

    TradeOrder line(int quantity, String unitPrice, String amount) {
        total = total.add(new BigDecimal(amount));
        lines.add("""
            {"line":%d,"product":"L-BOL900","productName":"Bollard light","quantity":%s,"unitPrice":%s,"amount":%s,
             "requestedDate":"2026-04-30"}\
            """.formatted(lines.size() + 1, quantity(quantity), money(unitPrice), money(amount)));
        return this;
    }

    TradeOrder placed() {
        deliver("order.placed.v1", placement());
        return this;
    }

    Envelope placing() {
        return envelope("order.placed.v1", placement());
    }

    private String placement() {
        return """
            "plant":"NB1","orderClass":"REGULAR","promiseId":"%s","customer":{"code":"%s","class":"%s","country":"DE"},
            "terms":%s,"frameworkContract":false,"incoterm":"FOB","place":"Ningbo","overPercent":"5","underPercent":"5",
            "lines":[%s],"total":%s,"placedAt":"%s"\
            """.formatted(
                        promise,
                        customer,
                        customerClass,
                        terms,
                        String.join(",", lines),
                        money(total.toPlainString()),
                        placedAt);
    }

    TradeOrder promiseAccepted() {
        deliver("order.promise-accepted.v1", "\"promiseId\":\"%s\",\"lines\":[]".formatted(promise));
        return this;
    }

    TradeOrder promiseAccepted(UUID other) {
        deliver("order.promise-accepted.v1", "\"promiseId\":\"%s\",\"lines\":[]".formatted(other));
        return this;
    }

    TradeOrder customerAccepted() {
        deliver(
                "order.customer-accepted.v1",
                "\"acceptedBy\":\"Anna\",\"how\":\"LOGIN\",\"acceptedAt\":\"%s\"".formatted(story.clock.now()));
        return this;
    }

    Envelope accepting() {
        return envelope(
                "order.customer-accepted.v1",
                "\"acceptedBy\":\"Anna\",\"how\":\"LOGIN\",\"acceptedAt\":\"%s\"".formatted(story.clock.now()));
    }

    TradeOrder confirmedAndAccepted() {
        return promiseAccepted().customerAccepted();
    }

    TradeOrder released() {
        deliver(
                "order.production-released.v1",
                "\"promiseId\":\"%s\",\"noticeNumber\":\"PN-1\",\"orderClass\":\"REGULAR\",\"lines\":[]"
                        .formatted(promise));
        return this;
    }

    TradeOrder reassessed() {
        UUID previous = promise;
        promise = Ids.next();
        deliver(
                "order.reassessment-requested.v1",
                "\"promiseId\":\"%s\",\"previousPromiseId\":\"%s\",\"reason\":\"lapsed\"".formatted(promise, previous));
        return this;
    }

    TradeOrder countered(String until) {
        deliver(
                "review.decided.v1",
                "\"caseId\":\"%s\",\"outcome\":\"COUNTERED\",\"promiseId\":\"%s\",\"counterValidUntil\":\"%s\",\"lines\":[]"
                        .formatted(Ids.next(), promise, until));
        return this;
    }

    TradeOrder rejected() {
        story.deliveries.again(rejecting());
        return this;
    }

    Envelope rejecting() {
        return envelope("order.rejected.v1", "\"reason\":\"none\",\"approvedBy\":\"gm\"");
    }

    TradeOrder cancelled(String fault, boolean released) {
        deliver(
                "order.cancelled.v1",
                "\"reason\":\"project stopped\",\"fault\":\"%s\",\"released\":%s,\"cancelledBy\":\"sales\",\"cancelledAt\":\"%s\""
                        .formatted(fault, released, story.clock.now()));
        return this;
    }

    TradeOrder costed(String department, String money) {
        deliver(department + ".cancellation-costed.v1", "\"cost\":" + moneyOf(money));
        return this;
    }

    TradeOrder scheduled(UUID workOrder, String finish) {
        deliver(
                "planning.production-scheduled.v1",
                "\"plannedFinish\":\"%2$s\",\"workOrders\":[{\"workOrderId\":\"%1$s\",\"plannedFinish\":\"%2$s\",\"line\":1}]"
                        .formatted(workOrder, finish));
        return this;
    }

    TradeOrder rescheduled(UUID workOrder, String finish) {
        deliver(
                "planning.production-rescheduled.v1",
                "\"workOrderId\":\"%s\",\"line\":1,\"newFinish\":\"%s\"".formatted(workOrder, finish));
        return this;
    }

    TradeOrder stored(int line, int quantity) {
        deliver(
                "shipping.goods-stored.v1",
                "\"workOrderId\":\"%s\",\"line\":%d,\"product\":\"L-BOL900\",\"quantity\":%s,\"location\":\"FG\""
                        .formatted(Ids.next(), line, quantity(quantity)));
        return this;
    }

    TradeOrder dispatched(int line, int quantity) {
        deliver("shipping.shipment-dispatched.v1", shipment(line, quantity));
        return this;
    }

    Envelope dispatching(int line, int quantity) {
        return envelope("shipping.shipment-dispatched.v1", shipment(line, quantity));
    }

    private String shipment(int line, int quantity) {
        return """
            "shipmentId":"%s","shipmentNumber":"SH-%s","lines":[{"line":%d,"product":"L-BOL900","quantity":%s}],
            "carrier":"Sea","departedAt":"%s","estimatedArrival":"2026-05-30"\
            """.formatted(Ids.next(), Ids.next(), line, quantity(quantity), story.clock.now());
    }

    TradeOrder consumed(String money) {
        deliver(
                "materials.components-consumed.v1",
                "\"workOrderId\":\"%s\",\"line\":1,\"cost\":%s".formatted(Ids.next(), moneyOf(money)));
        return this;
    }

    TradeOrder closed() {
        deliver("order.closed.v1", "\"closedAt\":\"%s\"".formatted(story.clock.now()));
        return this;
    }

    private void deliver(String event, String fields) {
        story.deliveries.again(envelope(event, fields));
    }

    private Envelope envelope(String event, String fields) {
        String department = event.substring(0, event.indexOf('.'));
        String body =
                "{\"orderId\":\"%s\",\"orderNumber\":\"%s\",\"orderRevision\":1,%s}".formatted(id, number, fields);
        return story.envelope(id(), "io.gendan." + event, "gendan." + department + ".events", body);
    }

    /** The last event of the type finance said about the order. */
    JsonNode heard(String type) {
        List<JsonNode> all = allHeard(type);
        if (all.isEmpty()) {
            throw new AssertionError("finance never said " + type + " about " + number + ", but " + said());
        }
        return all.getLast();
    }

    List<JsonNode> allHeard(String type) {
        return story.deliveries.published(id(), "io.gendan.finance." + type);
    }

    /** Types without prefix and version, in order. */
    List<String> said() {
        return story.deliveries.saidAbout(id()).stream()
                .map(type -> type.replace("io.gendan.finance.", "").replace(".v1", ""))
                .toList();
    }

    String id() {
        return id.toString();
    }

    String number() {
        return number;
    }

    String customer() {
        return customer;
    }

    UUID promise() {
        return promise;
    }

    private static String quantity(int value) {
        return "{\"value\":\"%d\",\"unit\":\"C62\"}".formatted(value);
    }

    private String money(String amount) {
        return "{\"amount\":\"%s\",\"currency\":\"%s\"}".formatted(amount, currency);
    }

    private static String moneyOf(String money) {
        String[] parts = money.split(" ");
        return "{\"amount\":\"%s\",\"currency\":\"%s\"}".formatted(parts[0], parts[1]);
    }
}
