package io.gendan.shipping;

import static io.gendan.shipping.ShippingFloor.dispatch;
import static io.gendan.shipping.ShippingFloor.dispatched;
import static io.gendan.shipping.ShippingFloor.noticed;
import static io.gendan.shipping.ShippingFloor.packed;
import static io.gendan.shipping.ShippingFloor.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.shipping.ShippingFloor.Known;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On the way, until somebody signs. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "wen",
        roles = {"shipping", "auditor", "ops"})
class TrackingStoriesTest extends ShippingStory {
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
    void a_report_of_now_counts_once_until_another_one_comes() {
        Known order = floor.readyToShip(10);
        String shipment = dispatched(order, 10);
        String klang = """
                {"status":"IN_TRANSIT","place":"Port Klang","estimatedArrival":"2099-05-03","remark":"on the feeder"}""";
        List<String> reports = List.of(
                klang, klang, klang.replace("05-03", "05-04"), klang.replace("on the feeder", "waits"), klang, klang);

        reports.forEach(
                report -> post("/shipments/" + shipment + "/tracking", report).statusCode(200));

        assertThat(said(order, "shipment-tracked.v1")).hasSize(4);
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
}
