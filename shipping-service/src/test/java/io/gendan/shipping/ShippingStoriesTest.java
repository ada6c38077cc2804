package io.gendan.shipping;

import static io.gendan.shipping.ShippingFloor.dispatch;
import static io.gendan.shipping.ShippingFloor.dispatched;
import static io.gendan.shipping.ShippingFloor.notice;
import static io.gendan.shipping.ShippingFloor.noticed;
import static io.gendan.shipping.ShippingFloor.pack;
import static io.gendan.shipping.ShippingFloor.packed;
import static io.gendan.shipping.ShippingFloor.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.testing.Deliveries;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.testing.TestClock;
import io.gendan.chassis.values.Ids;
import io.gendan.shipping.ShippingFloor.Known;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "wen",
        roles = {"shipping", "auditor", "ops"})
class ShippingStoriesTest {
    @Inject
    ShippingFloor floor;

    @Inject
    Deliveries deliveries;

    @Inject
    TestClock clock;

    @Inject
    AgroalDataSource database;

    private ValidatableResponse mayLeave(Known order) {
        return given().queryParam("order", order.number())
                .get("/releases")
                .then()
                .statusCode(200);
    }

    private List<JsonNode> said(Known order, String type) {
        return deliveries.published(order.key(), "io.gendan.shipping." + type);
    }

    private static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:gendan:problem:" + problem));
    }

    private void cases(Known order, int expected, String kind) {
        given().get("/ops/cases")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.key == '" + order.key() + "' && it.kind == '" + kind + "' }",
                        hasSize(expected));
    }

    @Test
    void goods_go_from_production_to_the_signature_of_who_receives_them() {
        Known order = floor.placed();
        UUID workOrder = Ids.next();
        floor.finish(order, 1, 40, workOrder);
        floor.release(order, 1, 1, 40);

        String shipment = notice(order, 40)
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("number", matchesPattern("SH-\\d{4}-\\d{6}"))
                .body("noticeNumber", matchesPattern("SN-\\d{4}-\\d{6}"))
                .body("state", equalTo("NOTICED"))
                .body("consignee", equalTo("C001"))
                .body("place", equalTo("Ningbo"))
                .extract()
                .path("id");
        pack(shipment, 40, 4).statusCode(200).body("state", equalTo("PACKED")).body("packed.cartons", equalTo(4));
        String etag = dispatch(shipment)
                .statusCode(200)
                .body("state", equalTo("DISPATCHED"))
                .body("departure.vehicle", equalTo("浙B 12345"))
                .extract()
                .header("ETag");
        given().get("/shipments/" + shipment).then().header("ETag", equalTo(etag));
        post("/shipments/" + shipment + "/tracking", """
                {"status":"LOADED_ON_VESSEL","place":"CNNGB","at":"2026-04-03T10:00:00Z",
                 "estimatedArrival":"2099-05-04T00:00:00Z"}""")
                .statusCode(200)
                .body("estimatedArrival", equalTo("2099-05-04T00:00:00Z"));
        post("/shipments/" + shipment + "/delivery", """
                {"receivedBy":"A. Lindqvist","signature":"data:image/png;base64,iVBORw0KGgo="}""")
                .statusCode(200)
                .body("state", equalTo("DELIVERED"))
                .body("delivery.receivedBy", equalTo("A. Lindqvist"))
                .body("delivery.deliveryPostedBy", equalTo("wen"));

        assertThat(deliveries.saidAbout(order.key()))
                .containsExactly(
                        "io.gendan.shipping.goods-stored.v1",
                        "io.gendan.shipping.notice-issued.v1",
                        "io.gendan.shipping.shipment-packed.v1",
                        "io.gendan.shipping.shipment-dispatched.v1",
                        "io.gendan.shipping.shipment-tracked.v1",
                        "io.gendan.shipping.shipment-delivered.v1");
        assertThat(said(order, "goods-stored.v1").getFirst().path("workOrderId").asText())
                .isEqualTo(workOrder.toString());
        assertThat(said(order, "shipment-dispatched.v1")
                        .getFirst()
                        .path("lines")
                        .toString())
                .isEqualTo("[{\"line\":1,\"product\":\"F-BEN150\",\"quantity\":{\"value\":\"40\",\"unit\":\"C62\"}}]");
        mayLeave(order)
                .body("items[0].delivered.value", equalTo("40"))
                .body("items[0].free.value", equalTo("0"))
                .body("items[0].complete", equalTo(true))
                .body("items[1].complete", equalTo(false));
    }

    @Test
    void goods_are_stored_once_per_work_order_and_never_vanish() {
        Known order = floor.placed();
        UUID workOrder = Ids.next();
        Envelope finished = floor.finish(order, 1, 40, workOrder);
        deliveries.again(finished);
        assertThat(said(order, "goods-stored.v1")).hasSize(1);
        floor.finish(order, 1, 40, workOrder);
        assertThat(said(order, "goods-stored.v1")).hasSize(1);
        cases(order, 1, "work-order-completed-twice");
        given().queryParam("order", order.number())
                .get("/finished-goods")
                .then()
                .body("items", hasSize(1))
                .body("items[0].onHand.value", equalTo("40"))
                .body("items[0].location", equalTo("FG"));
    }

    @Test
    void goods_that_nobody_ordered_become_a_case_and_are_not_stored() {
        Known order = floor.placed();
        floor.finish(order, 7, 5, Ids.next());
        assertThat(said(order, "goods-stored.v1")).isEmpty();
        cases(order, 1, "unknown-goods");
    }

    @Test
    void goods_finished_before_the_order_is_known_wait_for_it() {
        Known order = floor.newOrder();
        floor.finish(order, 1, 40, Ids.next());
        assertThat(deliveries.saidAbout(order.key())).isEmpty();
        floor.place(order);
        assertThat(said(order, "goods-stored.v1")).hasSize(1);
    }

    @Test
    void goods_move_between_locations_and_leave_from_all_of_them() {
        Known order = floor.readyToShip(40);
        post("/finished-goods/moves", """
                {"order":"%s","line":1,"quantity":{"value":"15","unit":"C62"},"from":"FG","to":"BAY-3"}""".formatted(order.number()))
                .statusCode(200)
                .body("items.location", contains("BAY-3", "FG"))
                .body("items.onHand.value", contains("15", "25"));
        refused(post("/finished-goods/moves", """
                {"order":"%s","line":1,"quantity":{"value":"26","unit":"C62"},"from":"FG","to":"BAY-3"}""".formatted(order.number())), 409, "not-on-hand");
        dispatched(order, 30);
        given().queryParam("order", order.number())
                .get("/finished-goods")
                .then()
                .body("items.onHand.value", contains("0", "10"));
        given().queryParam("order", order.number())
                .get("/finished-goods/movements")
                .then()
                .body("items.quantity.value", contains("40", "-15", "15", "-15", "-15"));
    }

    @Test
    void movements_cannot_be_changed_or_deleted() throws SQLException {
        Known order = floor.readyToShip(40);
        for (String sql : List.of("update movement set quantity = 1", "delete from movement")) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                Assertions.assertThatThrownBy(
                                () -> statement.executeUpdate(sql + " where order_id = '" + order.id() + "'"))
                        .hasMessageContaining("immutable");
            }
        }
    }

    @Test
    void nothing_is_noticed_before_its_release_or_beyond_it() {
        Known order = floor.placed();
        floor.finish(order, 1, 40, Ids.next());
        refused(notice(order, 1), 409, "shipment-not-released");
        floor.release(order, 1, 1, 10);
        refused(notice(order, 11), 409, "more-than-released");
        noticed(order, 10);
        refused(notice(order, 1), 409, "more-than-released");
        floor.release(order, 2, 1, 5);
        noticed(order, 5);
    }

    @Test
    void the_lines_of_one_request_are_added_up_before_they_are_compared() {
        Known order = floor.readyToShip(10);
        refused(notice(order, 6, 5), 409, "more-than-released");
        notice(order, 6, 4).statusCode(201).body("lines", hasSize(1)).body("lines[0].quantity.value", equalTo("10"));
    }

    @Test
    void a_release_counts_once_whoever_repeats_it() {
        Known order = floor.placed();
        floor.finish(order, 1, 40, Ids.next());
        Envelope released = floor.release(order, 1, 1, 10);
        deliveries.again(released);
        floor.release(order, 1, 1, 10);
        mayLeave(order).body("items[0].released.value", equalTo("10")).body("releases", hasSize(1));
    }

    @Test
    void more_than_the_tolerance_never_leaves_and_is_somebodys_case() {
        Known order = floor.placed();
        floor.finish(order, 1, 45, Ids.next());
        floor.release(order, 1, 1, 45);
        cases(order, 1, "more-made-than-tolerated");
        cases(order, 1, "more-released-than-tolerated");
        refused(notice(order, 43), 409, "beyond-tolerance");
        notice(order, 42).statusCode(201);
    }

    @Test
    void goods_go_to_the_released_address_only() {
        Known order = floor.readyToShip(10);
        refused(post("/notices", """
                {"order":"%s","lines":[{"line":1,"quantity":{"value":"1","unit":"C62"}}],"carrier":"BLUEWAVE",
                 "plannedDeparture":"2099-04-01","shipTo":{"incoterm":"FOB","place":"Shanghai"}}""".formatted(order.number())), 409, "another-address");
    }

    @Test
    void bad_requests_name_what_is_wrong() {
        Known order = floor.readyToShip(10);
        refused(notice(order, 0), 400, "invalid");
        refused(post("/notices", """
                {"order":"%s","lines":[{"line":1,"quantity":{"value":"1","unit":"C62"}}],"carrier":"BLUEWAVE",
                 "plannedDeparture":"2020-04-01"}""".formatted(order.number())), 422, "departure-in-the-past");
        refused(post("/notices", """
                {"order":"%s","lines":[{"line":1,"quantity":{"value":"1","unit":"C62"}}],"carrier":"BLUEWAVE",
                 "plannedDeparture":"soon"}""".formatted(order.number())), 400, "unreadable");
        refused(notice(new Known(Ids.next(), "SO-1999-000001"), 1), 404, "order-unknown");
        refused(dispatch(Ids.next().toString()), 404, "shipment-unknown");
    }

    @Test
    void a_notice_given_on_the_day_of_departure_says_so() {
        Known order = floor.readyToShip(10);
        post("/notices", """
                {"order":"%s","lines":[{"line":1,"quantity":{"value":"1","unit":"C62"}}],"carrier":"BLUEWAVE",
                 "plannedDeparture":"%s"}""".formatted(order.number(), clock.now()))
                .statusCode(201)
                .body("shortNotice", equalTo(true));
        notice(order, 1).body("shortNotice", equalTo(false));
    }

    @Test
    void a_shipment_is_packed_exactly_and_once() {
        Known order = floor.readyToShip(40);
        String shipment = noticed(order, 40);
        refused(dispatch(shipment), 409, "not-packed");
        refused(pack(shipment, 39, 4), 422, "packed-differs");
        refused(given().get("/shipments/" + shipment + "/papers/packing-list").then(), 404, "no-packing-list");
        pack(shipment, 40, 4).statusCode(200);
        refused(pack(shipment, 40, 4), 409, "already-packed");
        given().get("/shipments/" + shipment + "/papers/packing-list")
                .then()
                .statusCode(200)
                .body("cartons", equalTo(4))
                .body("grossKilograms", equalTo("412.5"))
                .body("rows[0].cartonNumbers", equalTo("1-4"))
                .body("rows[0].sscc", hasSize(4))
                .body("marks", equalTo("C001 / HAMBURG / 1-UP"));
        List<String> labels = given().get("/shipments/" + shipment + "/papers/labels")
                .then()
                .statusCode(200)
                .body("items[2].carton", equalTo("3 of 4"))
                .extract()
                .path("items.sscc");
        assertThat(labels).hasSize(4).doesNotHaveDuplicates().allMatch(sscc -> sscc.matches("09521234\\d{10}"));
    }

    @Test
    void a_shipment_leaves_once() {
        Known order = floor.readyToShip(40);
        String shipment = dispatched(order, 20);
        refused(dispatch(shipment), 409, "already-dispatched");
        assertThat(said(order, "shipment-dispatched.v1")).hasSize(1);
        mayLeave(order).body("items[0].dispatched.value", equalTo("20"));
    }

    @Test
    void a_repeated_command_is_answered_alike() {
        Known order = floor.readyToShip(40);
        String shipment = packed(order, 20);
        String key = Ids.next().toString();
        for (int i = 0; i < 2; i++) {
            given().contentType(ContentType.JSON)
                    .header("Idempotency-Key", key)
                    .body("{}")
                    .post("/shipments/" + shipment + "/dispatch")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("DISPATCHED"))
                    .body("estimatedArrival", nullValue());
        }
        assertThat(said(order, "shipment-dispatched.v1")).hasSize(1);
    }

    @Test
    void who_saw_an_older_version_changes_nothing() {
        Known order = floor.readyToShip(40);
        String shipment = noticed(order, 20);
        pack(shipment, 20, 2).statusCode(200);
        refused(
                given().contentType(ContentType.JSON)
                        .header("If-Match", "\"0\"")
                        .body("{}")
                        .post("/shipments/" + shipment + "/dispatch")
                        .then(),
                412,
                "changed-meanwhile");
    }

    @Test
    void an_unanswered_delay_holds_the_shipment_back() {
        Known order = floor.readyToShip(40);
        String shipment = packed(order, 20);
        UUID delay = Ids.next();
        floor.announceDelay(order, delay);
        refused(dispatch(shipment), 409, "delay-without-consent");
        mayLeave(order).body("items[0].waitsForConsentTo", equalTo(delay.toString()));
        floor.answerDelay(order, delay, "refused");
        refused(dispatch(shipment), 409, "delay-without-consent");
        UUID offer = Ids.next();
        floor.announceDelay(order, offer);
        floor.answerDelay(order, offer, "accepted");
        dispatch(shipment).statusCode(200);
    }

    @Test
    void a_withdrawal_freezes_packing_and_dispatch_until_it_is_abandoned() {
        Known order = floor.readyToShip(40);
        String packed = packed(order, 20);
        String noticed = noticed(order, 5);
        UUID withdrawal = Ids.next();
        Envelope asked = floor.withdraw(order, withdrawal);
        deliveries.again(asked);
        floor.withdraw(order, withdrawal);
        assertThat(said(order, "withdrawn.v1")).hasSize(1).first().satisfies(answer -> {
            assertThat(answer.path("withdrawalId").asText()).isEqualTo(withdrawal.toString());
            assertThat(answer.path("cost").toString()).isEqualTo("{\"amount\":\"2.00\",\"currency\":\"EUR\"}");
        });
        refused(dispatch(packed), 409, "order-frozen");
        refused(pack(noticed, 5, 1), 409, "order-frozen");
        refused(notice(order, 1), 409, "order-frozen");
        floor.giveUp(order, withdrawal);
        dispatch(packed).statusCode(200);
    }

    @Test
    void a_withdrawal_after_departure_is_too_late() {
        Known order = floor.readyToShip(40);
        dispatched(order, 20);
        UUID withdrawal = Ids.next();
        floor.withdraw(order, withdrawal);
        floor.withdraw(order, withdrawal);
        assertThat(said(order, "withdrawn.v1")).isEmpty();
        assertThat(said(order, "withdrawal-too-late.v1"))
                .hasSize(1)
                .first()
                .satisfies(answer -> assertThat(answer.path("fact").asText()).isEqualTo("line 1 has left"));
        notice(order, 5).statusCode(201);
    }

    @Test
    void a_cancelled_order_costs_what_unpacking_costs_and_nothing_of_it_leaves() {
        Known order = floor.readyToShip(40);
        String shipment = packed(order, 20);
        floor.withdraw(order, Ids.next());
        Envelope cancelled = floor.cancel(order);
        deliveries.again(cancelled);
        floor.cancel(order);
        assertThat(said(order, "cancellation-costed.v1"))
                .hasSize(1)
                .first()
                .satisfies(cost -> assertThat(cost.path("cost").toString())
                        .isEqualTo("{\"amount\":\"2.00\",\"currency\":\"EUR\"}"));
        refused(dispatch(shipment), 409, "shipment-cancelled");
        refused(notice(order, 1), 409, "order-not-open");
        mayLeave(order).body("standing", equalTo("CANCELLED")).body("items[0].noticed.value", equalTo("0"));
    }

    @Test
    void a_cancellation_before_anything_was_made_costs_nothing_and_says_so() {
        Known order = floor.placed();
        floor.cancel(order);
        assertThat(said(order, "cancellation-costed.v1"))
                .hasSize(1)
                .first()
                .satisfies(cost -> assertThat(cost.path("cost").toString())
                        .isEqualTo("{\"amount\":\"0.00\",\"currency\":\"EUR\"}"));
    }

    @Test
    void a_failed_departure_is_told_with_its_new_arrival() {
        Known order = floor.readyToShip(40);
        String shipment = packed(order, 20);
        post("/shipments/" + shipment + "/failed-departure", """
                {"reason":"vessel rolled","newDeparture":"2099-04-03","estimatedArrival":"2099-05-07T12:00:00Z"}""")
                .statusCode(200)
                .body("state", equalTo("PACKED"))
                .body("plannedDeparture", equalTo("2099-04-03T12:00:00Z"));
        assertThat(said(order, "shipment-tracked.v1")).hasSize(1).first().satisfies(told -> {
            assertThat(told.path("status").asText()).isEqualTo("DEPARTURE_FAILED");
            assertThat(told.path("estimatedArrival").asText()).isEqualTo("2099-05-07T12:00:00Z");
        });
        post("/shipments/" + shipment + "/failed-departure", "{\"reason\":\"no arrival named\"}")
                .statusCode(400);
        dispatch(shipment).statusCode(200);
    }

    @Test
    void a_departure_that_is_neither_made_nor_reported_by_the_end_of_its_day_is_a_case() {
        Known missed = floor.readyToShip(10);
        Known left = floor.readyToShip(10);
        for (Known order : List.of(missed, left)) {
            String shipment = post("/notices", """
                    {"order":"%s","lines":[{"line":1,"quantity":{"value":"10","unit":"C62"}}],"carrier":"BLUEWAVE",
                     "plannedDeparture":"%s"}""".formatted(
                                    order.number(), clock.now().plus(Duration.ofDays(1))))
                    .statusCode(201)
                    .extract()
                    .path("id");
            if (order == left) {
                pack(shipment, 10, 1).statusCode(200);
                dispatch(shipment).statusCode(200);
            }
        }
        clock.advance(Duration.ofHours(49));
        cases(missed, 1, "departure-missed");
        cases(left, 0, "departure-missed");
    }

    @Test
    void a_cancelled_notice_gives_its_goods_back() {
        Known order = floor.readyToShip(10);
        String shipment = packed(order, 10);
        post("/shipments/" + shipment + "/cancellation", "{\"reason\":\"wrong carrier\"}")
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        refused(dispatch(shipment), 409, "shipment-cancelled");
        dispatched(order, 10);
    }

    @Test
    void tracking_begins_with_departure_and_the_same_report_counts_once() {
        Known order = floor.readyToShip(10);
        String shipment = packed(order, 10);
        String report = """
                {"status":"IN_TRANSIT","place":"Port Klang","at":"2026-04-09T10:00:00Z"}""";
        refused(post("/shipments/" + shipment + "/tracking", report), 409, "not-dispatched");
        dispatch(shipment);
        post("/shipments/" + shipment + "/tracking", report).statusCode(200);
        post("/shipments/" + shipment + "/tracking", report).statusCode(200);
        assertThat(said(order, "shipment-tracked.v1")).hasSize(1);
        given().get("/shipments/" + shipment + "/tracking")
                .then()
                .body("items", hasSize(1))
                .body("items[0].place", equalTo("Port Klang"));
    }

    @Test
    void a_delivery_is_proved_once_and_not_before_departure() {
        Known order = floor.readyToShip(10);
        String shipment = packed(order, 10);
        String proof = "{\"receivedBy\":\"A. Lindqvist\"}";
        refused(post("/shipments/" + shipment + "/delivery", proof), 409, "not-dispatched");
        dispatch(shipment);
        refused(post("/shipments/" + shipment + "/delivery", """
                        {"receivedBy":"A. Lindqvist","deliveredAt":"2020-01-01T00:00:00Z"}"""), 422, "delivered-before-departure");
        refused(post("/shipments/" + shipment + "/delivery", """
                        {"receivedBy":"A. Lindqvist","deliveredAt":"2199-01-01T00:00:00Z"}"""), 422, "delivered-in-the-future");
        post("/shipments/" + shipment + "/delivery", proof).statusCode(200);
        refused(post("/shipments/" + shipment + "/delivery", proof), 409, "already-delivered");
        assertThat(said(order, "shipment-delivered.v1")).hasSize(1);
    }

    @Test
    void shipments_are_found_by_our_number_the_id_and_the_customers_number() {
        Known order = floor.readyToShip(10);
        noticed(order, 4);
        noticed(order, 6);
        for (String name : List.of(order.number(), order.key(), "PO-" + order.number())) {
            given().queryParam("order", name)
                    .get("/shipments")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(2));
        }
        String next = given().queryParam("order", order.number())
                .queryParam("limit", 1)
                .get("/shipments")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("next");
        given().queryParam("order", order.number())
                .queryParam("limit", 1)
                .queryParam("after", next)
                .get("/shipments")
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
        given().queryParam("order", order.number())
                .queryParam("state", "PACKED")
                .get("/shipments")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void the_delivery_plan_follows_production() {
        Known order = floor.placed();
        UUID workOrder = Ids.next();
        floor.say(order, "planning.production-scheduled.v1", """
                ,"plannedFinish":"2027-04-02T08:00:00Z","workOrders":[{"workOrderId":"%s","workOrderNumber":"WO-2026-000009",
                "line":1,"product":"F-BEN150","quantity":{"value":"40","unit":"C62"},
                "plannedStart":"2027-04-01T08:00:00Z","plannedFinish":"2027-04-02T08:00:00Z","operations":[]}]
                """.formatted(workOrder));
        plan("2027-04-01", 1, order);
        floor.say(order, "planning.production-rescheduled.v1", """
                ,"workOrderId":"%s","line":1,"previousFinish":"2027-04-02T08:00:00Z","newFinish":"2027-04-20T08:00:00Z",
                "promisedDate":"2027-04-30","beyondPromise":false,"reason":"EQUIPMENT_FAILURE"
                """.formatted(workOrder));
        plan("2027-04-01", 0, order);
        plan("2027-04-19", 1, order);
        floor.cancel(order);
        plan("2027-04-19", 0, order);
    }

    private static void plan(String from, int expected, Known order) {
        given().queryParam("from", from)
                .get("/delivery-plan")
                .then()
                .statusCode(200)
                .body("items.findAll { it.order == '" + order.number() + "' }", hasSize(expected));
    }
}
