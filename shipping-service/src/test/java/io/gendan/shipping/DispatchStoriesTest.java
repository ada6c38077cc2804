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
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.values.Ids;
import io.gendan.shipping.ShippingFloor.Known;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Packing, and leaving once. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "wen",
        roles = {"shipping", "auditor", "ops"})
class DispatchStoriesTest extends ShippingStory {
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
}
