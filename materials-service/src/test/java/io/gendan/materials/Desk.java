package io.gendan.materials;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.testing.Deliveries;
import io.gendan.chassis.values.Ids;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** One order as the other departments tell of it. */
final class Desk {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Deliveries deliveries;
    private final Map<String, Long> sequences = new ConcurrentHashMap<>();
    private final String plant;
    private final UUID id = UUID.randomUUID();
    private final String number = "SO-2026-" + String.format("%06d", COUNT.incrementAndGet());
    private UUID promise = UUID.randomUUID();
    private String customerClass = "B";

    Desk(Deliveries deliveries, Factory factory) {
        this.deliveries = deliveries;
        this.plant = factory.plant();
    }

    Desk ofClass(String letter) {
        customerClass = letter;
        return this;
    }

    UUID promise() {
        return promise;
    }

    String number() {
        return number;
    }

    UUID id() {
        return id;
    }

    /** {@code "product quantity requestedDate"} per line. */
    Desk places(String... lines) {
        deliveries.again(placing(lines));
        return this;
    }

    Envelope placing(String... lines) {
        StringBuilder json = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            String[] part = lines[i].split(" ");
            json.append(i == 0 ? "" : ",").append("""
                    {"line":%d,"product":"%s","productName":"%s","quantity":{"value":"%s","unit":"C62"},
                     "unitPrice":{"amount":"5.00","currency":"EUR"},"amount":{"amount":"5.00","currency":"EUR"},
                     "requestedDate":"%s"}""".formatted(i + 1, part[0], part[0], part[1], part[2]));
        }
        return order("placed", """
                "plant":"%s","orderClass":"REGULAR","promiseId":"%s",
                "customer":{"code":"C001","class":"%s","country":"DE"},"frameworkContract":true,
                "lines":[%s]""".formatted(plant, promise, customerClass, json));
    }

    Desk asksAgain() {
        UUID previous = promise;
        promise = UUID.randomUUID();
        return says(order("reassessment-requested", """
                "promiseId":"%s","previousPromiseId":"%s","reason":"again\"""".formatted(promise, previous)));
    }

    Desk acceptsPromise() {
        return says(acceptingPromise(promise));
    }

    Envelope acceptingPromise(UUID which) {
        return order("promise-accepted", "\"promiseId\":\"%s\",\"lines\":[]".formatted(which));
    }

    Desk counters(String until) {
        return says(event("review", "decided", """
                "outcome":"COUNTERED","promiseId":"%s","counterValidUntil":"%s","lines":[]""".formatted(promise, until)));
    }

    Desk releases() {
        return says(releasing());
    }

    Envelope releasing() {
        return order("production-released", """
                "promiseId":"%s","noticeNumber":"PN-%s","lines":[]""".formatted(promise, number));
    }

    Desk rejects() {
        return says(order("rejected", "\"reason\":\"no\""));
    }

    Desk cancels() {
        return says(order("cancelled", "\"reason\":\"no\",\"fault\":\"CUSTOMER\",\"released\":true"));
    }

    Desk wantsBack(UUID withdrawal, int... lines) {
        return says(wantingBack(withdrawal, lines));
    }

    Envelope wantingBack(UUID withdrawal, int... lines) {
        return order(
                "withdrawal-requested",
                "\"withdrawalId\":\"%s\",\"purpose\":\"CANCELLATION\",\"lines\":%s"
                        .formatted(withdrawal, Arrays.toString(lines)));
    }

    Desk wantsBackEvenIfStarted(UUID withdrawal, int... lines) {
        return says(order(
                "withdrawal-requested",
                "\"withdrawalId\":\"%s\",\"purpose\":\"CANCELLATION\",\"lines\":%s,\"evenIfStarted\":true"
                        .formatted(withdrawal, Arrays.toString(lines))));
    }

    Envelope needingExtra(UUID work, int line, String pieces) {
        return event("planning", "extra-pieces-released", """
                "workOrderId":"%s","workOrderNumber":"WO-%s-%d","line":%d,"quantity":{"value":"%s","unit":"C62"},
                "reason":"DEFECT_RATE","releasedBy":"wang","releasedAt":"2026-03-11T00:00:00Z\"""".formatted(work, number, line, line, pieces));
    }

    Desk abandons(UUID withdrawal) {
        return says(order("withdrawal-abandoned", "\"withdrawalId\":\"%s\",\"reason\":\"late\"".formatted(withdrawal)));
    }

    Envelope scheduling(UUID work, int line, String product, String quantity) {
        return event("planning", "production-scheduled", """
                "plannedFinish":"2026-03-20T08:00:00Z","workOrders":[{"workOrderId":"%s","workOrderNumber":"WO-%s-%d",
                "line":%d,"product":"%s","quantity":{"value":"%s","unit":"C62"},
                "plannedStart":"2026-03-10T00:00:00Z","plannedFinish":"2026-03-20T08:00:00Z","operations":[]}]""".formatted(work, number, line, line, product, quantity));
    }

    Desk schedules(UUID work, int line, String product, String quantity) {
        return says(scheduling(work, line, product, quantity));
    }

    Desk starts(UUID work, int line) {
        return says(starting(work, line));
    }

    Envelope starting(UUID work, int line) {
        return event("planning", "production-started", """
                "workOrderId":"%s","workOrderNumber":"WO-%s-%d","line":%d,"startedAt":"2026-03-10T00:00:00Z\"""".formatted(work, number, line, line));
    }

    Desk completes(UUID work, int line, String product, String good) {
        return says(completing(work, line, product, good));
    }

    Envelope completing(UUID work, int line, String product, String good) {
        return event("planning", "production-completed", """
                "workOrderId":"%s","workOrderNumber":"WO-%s-%d","line":%d,"product":"%s",
                "quantity":{"value":"%s","unit":"C62"},"completedAt":"2026-03-20T08:00:00Z\"""".formatted(work, number, line, line, product, good));
    }

    Desk says(Envelope envelope) {
        deliveries.again(envelope);
        return this;
    }

    /** What materials said about the order, by short name, in order. */
    List<String> heard() {
        return deliveries.saidAbout(id.toString()).stream()
                .map(type -> type.replace("io.gendan.materials.", "").replace(".v1", ""))
                .toList();
    }

    List<JsonNode> heard(String name) {
        return deliveries.published(id.toString(), "io.gendan.materials." + name + ".v1");
    }

    JsonNode last(String name) {
        return heard(name).getLast();
    }

    private Envelope order(String name, String fields) {
        return event("order", name, fields);
    }

    private Envelope event(String department, String name, String fields) {
        String topic = "gendan." + department + ".events";
        return new Envelope(
                Ids.next(),
                "io.gendan.%s.%s.v1".formatted(department, name),
                "/gendan/" + department,
                topic,
                id.toString(),
                id.toString(),
                sequences.merge(topic, 1L, Long::sum),
                Instant.now(),
                null,
                "{\"orderId\":\"%s\",\"orderNumber\":\"%s\",\"orderRevision\":1,%s}".formatted(id, number, fields));
    }
}
