package io.gendan.order.ordering;

import static io.restassured.RestAssured.given;

import io.gendan.chassis.events.Event;
import io.gendan.chassis.testing.Deliveries;
import io.gendan.chassis.values.Quantity;
import io.gendan.order.SampleFactory;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The order desk from outside: its REST interface, what other departments tell it, and what it says. */
public final class SalesFloor {
    private final Deliveries deliveries;
    private final Instant now;

    public SalesFloor(Deliveries deliveries, Instant now) {
        this.deliveries = deliveries;
        this.now = now;
    }

    public static ValidatableResponse load(String collection, String file) {
        return given().contentType("text/csv; charset=UTF-8")
                .body(SampleFactory.file(file))
                .post("/" + collection + "/import")
                .then();
    }

    public LocalDate inDays(int days) {
        return LocalDate.ofInstant(now, ZoneId.of("Asia/Shanghai")).plusDays(days);
    }

    public Map<String, Object> line(String product, int quantity) {
        return Map.of(
                "product", product,
                "quantity", Map.of("value", Integer.toString(quantity), "unit", "C62"),
                "requestedDate", inDays(60).toString());
    }

    public Map<String, Object> wish(String customer, List<Map<String, Object>> lines) {
        return Map.of("customer", customer, "partialShipments", true, "lines", lines);
    }

    public static ValidatableResponse post(String path, Object body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    public UUID place(String customer, List<Map<String, Object>> lines) {
        return UUID.fromString(
                post("/orders", wish(customer, lines)).statusCode(201).extract().path("id"));
    }

    public ValidatableResponse order(UUID id) {
        return given().get("/orders/" + id).then().statusCode(200);
    }

    public String stage(UUID id) {
        return order(id).extract().path("stage");
    }

    UUID promise(UUID id) {
        return UUID.fromString(order(id).extract().path("promiseId"));
    }

    public void hears(UUID id, Record event) {
        deliveries.deliver(id.toString(), event);
    }

    public <E extends Record & Event> List<E> said(UUID id, Class<E> event) {
        return deliveries.published(id.toString(), event);
    }

    void approve(UUID id, int... lines) {
        hears(id, decided(id, WhenOrderReviewDecided.Outcome.APPROVED, lines));
    }

    WhenOrderReviewDecided.OrderReviewDecided decided(UUID id, WhenOrderReviewDecided.Outcome outcome, int... lines) {
        return new WhenOrderReviewDecided.OrderReviewDecided(
                id,
                outcome,
                promise(id),
                IntStream.of(lines)
                        .mapToObj(line -> new LineDate(line, inDays(40)))
                        .toList(),
                outcome == WhenOrderReviewDecided.Outcome.COUNTERED ? now.plus(Duration.ofDays(3)) : null,
                "as computed",
                "rule",
                "general-manager");
    }

    void commit(UUID id) {
        UUID promise = promise(id);
        hears(id, new WhenMaterialsHoldCommitted.HoldCommitted(id, promise));
        hears(id, new WhenPlanningHoldCommitted.HoldCommitted(id, promise));
        hears(id, new WhenFinanceHoldCommitted.HoldCommitted(id, promise));
    }

    /** Placed, approved, committed; the customer has to accept. */
    UUID confirmed(String customer, List<Map<String, Object>> lines) {
        UUID id = place(customer, lines);
        approve(id, IntStream.rangeClosed(1, lines.size()).toArray());
        commit(id);
        return id;
    }

    UUID accepted(String customer, List<Map<String, Object>> lines) {
        UUID id = confirmed(customer, lines);
        post("/orders/" + id + "/acceptance", Map.of("how", "SIGNED_SCAN", "acceptedBy", "the buyer"))
                .statusCode(200);
        return id;
    }

    public UUID released(String customer, List<Map<String, Object>> lines) {
        UUID id = accepted(customer, lines);
        hears(id, new WhenDepositReceived.DepositReceived(id));
        return id;
    }

    /** @return the work order */
    public UUID makeAndStore(UUID id, int line, int quantity) {
        UUID work = start(id, line);
        complete(id, work, line, quantity, now);
        return work;
    }

    /** @return the work order */
    public UUID start(UUID id, int line) {
        UUID work = UUID.randomUUID();
        hears(id, scheduled(id, work, line));
        hears(id, new WhenProductionStarted.ProductionStarted(id, work, line, now));
        return work;
    }

    public void complete(UUID id, UUID work, int line, int quantity, Instant at) {
        Quantity made = Quantity.of(quantity, "C62");
        hears(id, new WhenFinalInspectionPassed.FinalInspectionPassed(id, work, line, made));
        hears(id, new WhenProductionCompleted.ProductionCompleted(id, work, line, made, at));
        hears(id, new WhenGoodsStored.GoodsStored(id, line, made));
    }

    public void allStop(UUID id, UUID withdrawal) {
        hears(id, new WhenPlanningWithdrawn.Withdrawn(id, withdrawal));
        hears(id, new WhenMaterialsWithdrawn.Withdrawn(id, withdrawal));
        hears(id, new WhenShippingWithdrawn.Withdrawn(id, withdrawal));
    }

    WhenProductionScheduled.ProductionScheduled scheduled(UUID id, UUID work, int line) {
        return new WhenProductionScheduled.ProductionScheduled(
                id,
                List.of(new WhenProductionScheduled.WorkOrder(
                        work, line, now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(10)))));
    }

    public void clear(UUID id, int line, int quantity) {
        hears(
                id,
                new WhenShipmentCleared.ShipmentCleared(
                        id, List.of(new LineQuantity(line, Quantity.of(quantity, "C62")))));
    }

    /** Runs it on so many threads at once, all starting together, and gives every result. */
    static <T> List<T> atOnce(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
            List<Future<T>> futures = threads.invokeAll(tasks);
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
