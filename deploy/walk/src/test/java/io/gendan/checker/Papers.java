package io.gendan.checker;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.walk.Department;
import io.gendan.walk.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Evidence written by hand: the life of one order in which all is well, to be spoilt by a test. */
final class Papers implements Evidence {

    static final String ORDER = "0193a4a0-0000-7000-8000-000000000001";
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private final Map<Department, List<Said>> said = new EnumMap<>(Department.class);
    private final Map<Department, Set<UUID>> heard = new EnumMap<>(Department.class);
    private final Map<Department, List<String>> unsent = new EnumMap<>(Department.class);
    private final Map<Department, List<String>> waiting = new EnumMap<>(Department.class);
    private final Map<Department, List<String>> parked = new EnumMap<>(Department.class);
    final List<JsonNode> orders = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();

    Papers() {
        for (var department : Department.values()) {
            said.put(department, new ArrayList<>());
            heard.put(department, new HashSet<>());
            unsent.put(department, new ArrayList<>());
            waiting.put(department, new ArrayList<>());
            parked.put(department, new ArrayList<>());
        }
    }

    /** Ten pieces at 12.50 with 30 % deposit, from placed to closed. */
    static Papers ofAnOrderThatWentWell() {
        var papers = new Papers();
        papers.says("order.placed.v1", """
                "orderNumber":"SO-2026-000001","terms":{"depositPercent":"30"},"total":{"amount":"125.00","currency":"EUR"},
                "lines":[{"line":1,"product":"L-BOL900","quantity":{"value":"10","unit":"C62"},
                          "unitPrice":{"amount":"12.50","currency":"EUR"}}]""");
        papers.says("order.confirmed.v1", "\"lines\":[{\"line\":1,\"promisedDate\":\"2026-04-01\"}]");
        papers.says("finance.deposit-received.v1", "\"amount\":{\"amount\":\"37.50\",\"currency\":\"EUR\"}");
        papers.says("order.production-released.v1", "\"lines\":[]");
        papers.says(
                "planning.final-inspection-passed.v1", "\"line\":1,\"quantity\":{\"value\":\"10\",\"unit\":\"C62\"}");
        papers.says("planning.production-completed.v1", "\"line\":1,\"quantity\":{\"value\":\"10\",\"unit\":\"C62\"}");
        papers.says("shipping.goods-stored.v1", "\"line\":1,\"quantity\":{\"value\":\"10\",\"unit\":\"C62\"}");
        papers.says("finance.shipment-cleared.v1", lines("10"));
        papers.says("order.dispatch-released.v1", lines("10"));
        papers.says("shipping.shipment-dispatched.v1", lines("10"));
        papers.says("shipping.shipment-delivered.v1", lines("10"));
        papers.says("finance.invoice-issued.v1", "\"total\":{\"amount\":\"125.00\",\"currency\":\"EUR\"}");
        papers.says("finance.invoice-settled.v1", "\"invoiceNumber\":\"INV-1\"");
        papers.says("order.closed.v1", "\"closedAt\":\"2026-05-01T00:00:00Z\"");
        papers.shows("CLOSED", "null", "2026-04-01");
        return papers;
    }

    static String lines(String quantity) {
        return "\"lines\":[{\"line\":1,\"quantity\":{\"value\":\"" + quantity + "\",\"unit\":\"C62\"}}]";
    }

    /** The producer is the first word of the name; all who listen hear it. */
    Said says(String name, String members) {
        var by = Department.of(name.substring(0, name.indexOf('.')));
        var log = said(by);
        var event = new Said(
                by,
                log.size() + 1L,
                UUID.randomUUID(),
                "io.gendan." + name,
                "gendan." + by.slug() + ".events",
                ORDER,
                sequences.merge(by.slug(), 1L, Long::sum),
                NOON,
                "{\"orderId\":\"" + ORDER + "\"," + members + "}");
        log.add(event);
        Listeners.known().of(event).forEach(listener -> heard(listener).add(event.id()));
        return event;
    }

    void saysToPartner(String partner, String name, long sequence) {
        var log = said(Department.SHIPPING);
        log.add(new Said(
                Department.SHIPPING,
                log.size() + 1L,
                UUID.randomUUID(),
                "io.gendan." + name,
                "gendan.shipments." + partner,
                "0193a4a0-0000-7000-8000-000000000002",
                sequence,
                NOON,
                "{}"));
    }

    void shows(String stage, String nextStep, String promisedDate) {
        orders.clear();
        orders.add(Json.read("""
                {"id":"%s","number":"SO-2026-000001","stage":"%s","nextStep":%s,
                 "lines":[{"line":1,"promisedDate":"%s","originalPromisedDate":"2026-04-01"}]}""".formatted(ORDER, stage, nextStep, promisedDate)));
    }

    List<Said> said(Department department) {
        return Objects.requireNonNull(said.get(department));
    }

    Set<UUID> heard(Department department) {
        return Objects.requireNonNull(heard.get(department));
    }

    List<String> unsent(Department department) {
        return Objects.requireNonNull(unsent.get(department));
    }

    List<String> waiting(Department department) {
        return Objects.requireNonNull(waiting.get(department));
    }

    List<String> parked(Department department) {
        return Objects.requireNonNull(parked.get(department));
    }

    /** As if Kafka had never had it. */
    void nobodyHears(Said event) {
        heard.values().forEach(inbox -> inbox.remove(event.id()));
    }

    void unsays(String name) {
        said.values().forEach(log -> log.removeIf(event -> event.is(name)));
    }

    @Override
    public Books books(Department department) {
        return new Books(
                said(department), heard(department), unsent(department), waiting(department), parked(department));
    }

    @Override
    public List<JsonNode> orders() {
        return orders;
    }

    @Override
    public List<Map<String, String>> rows(Department department, String query) {
        throw new UnsupportedOperationException("there are no tables here");
    }
}
