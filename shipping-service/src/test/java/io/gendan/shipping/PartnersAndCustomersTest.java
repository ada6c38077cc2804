package io.gendan.shipping;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.shipping.ShippingFloor.Known;
import io.gendan.shipping.partners.PartnersKnown;
import io.gendan.shipping.shipments.ShipmentsOnTheRoad;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Who is not staff sees and reports on what concerns them, and nothing else. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
class PartnersAndCustomersTest {
    private static final String REPORT = """
            {"status":"IN_TRANSIT","place":"Port Klang","at":"2026-04-09T10:00:00Z"}""";

    @Inject
    ShippingFloor floor;

    @Inject
    ShipmentsOnTheRoad road;

    @Inject
    PartnersKnown known;

    private static int track(String shipment) {
        return given().contentType(ContentType.JSON)
                .body(REPORT)
                .post("/shipments/" + shipment + "/tracking")
                .then()
                .extract()
                .statusCode();
    }

    @Test
    @TestSecurity(
            user = "bluewave",
            roles = "partner",
            attributes = @SecurityAttribute(key = "partner", value = "BLUEWAVE"))
    void a_partner_reports_on_what_it_carries() {
        Known order = floor.readyToShip(10);
        String shipment = road.dispatched(order.id(), 10);
        given().get("/shipments/" + shipment).then().statusCode(200).body("carrier", equalTo("BLUEWAVE"));
        assertThat(track(shipment)).isEqualTo(200);
        given().contentType(ContentType.JSON)
                .body("{\"receivedBy\":\"A. Lindqvist\"}")
                .post("/shipments/" + shipment + "/delivery")
                .then()
                .statusCode(200);
        given().queryParam("order", order.number()).get("/shipments").then().body("items", hasSize(1));
        given().queryParam("order", order.number()).get("/releases").then().statusCode(403);
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/shipments/" + shipment + "/dispatch")
                .then()
                .statusCode(403);
    }

    @Test
    @TestSecurity(
            user = "redline",
            roles = "partner",
            attributes = @SecurityAttribute(key = "partner", value = "REDLINE"))
    void another_partners_shipment_does_not_exist() {
        Known order = floor.readyToShip(10);
        String shipment = road.dispatched(order.id(), 10);
        given().get("/shipments/" + shipment).then().statusCode(404);
        given().get("/shipments/" + shipment + "/papers/packing-list").then().statusCode(404);
        given().get("/shipments/" + shipment + "/tracking").then().statusCode(404);
        given().queryParam("order", order.number()).get("/shipments").then().body("items", hasSize(0));
        assertThat(track(shipment)).isEqualTo(404);
        given().contentType(ContentType.JSON)
                .body("{\"receivedBy\":\"A. Lindqvist\"}")
                .post("/shipments/" + shipment + "/delivery")
                .then()
                .statusCode(404);
    }

    @Test
    @TestSecurity(
            user = "hansegruen",
            roles = "partner",
            attributes = @SecurityAttribute(key = "partner", value = "HANSEGRUEN"))
    void a_distributor_looks_at_what_goes_to_its_customers_and_reports_nothing() {
        Known order = floor.readyToShip(10);
        String shipment = road.dispatched(order.id(), 10);
        given().get("/shipments/" + shipment).then().statusCode(404);

        known.distributor("HANSEGRUEN", "C001", true);
        given().get("/shipments/" + shipment).then().statusCode(200).body("consignee", equalTo("C001"));
        given().queryParam("order", order.number()).get("/shipments").then().body("items", hasSize(1));
        assertThat(track(shipment)).isEqualTo(404);

        known.distributor("HANSEGRUEN", "C001", false);
        given().get("/shipments/" + shipment).then().statusCode(404);
        given().queryParam("order", order.number()).get("/shipments").then().body("items", hasSize(0));
    }

    @Test
    @TestSecurity(user = "nobody", roles = "partner")
    void a_partner_without_a_code_sees_nothing() {
        Known order = floor.readyToShip(10);
        String shipment = road.dispatched(order.id(), 10);
        given().get("/shipments/" + shipment).then().statusCode(404);
        given().get("/shipments").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    @TestSecurity(
            user = "havenlicht",
            roles = "customer",
            attributes = @SecurityAttribute(key = "customer", value = "C001"))
    void a_customer_follows_its_own_goods_and_changes_nothing() {
        Known order = floor.readyToShip(10);
        String shipment = road.dispatched(order.id(), 10);
        given().get("/shipments/" + shipment).then().statusCode(200).body("consignee", equalTo("C001"));
        assertThat(track(shipment)).isEqualTo(403);
    }

    @Test
    @TestSecurity(
            user = "huerta",
            roles = "customer",
            attributes = @SecurityAttribute(key = "customer", value = "C002"))
    void another_customers_goods_do_not_exist() {
        Known order = floor.readyToShip(10);
        String shipment = road.dispatched(order.id(), 10);
        given().get("/shipments/" + shipment).then().statusCode(404);
        given().queryParam("order", order.number()).get("/shipments").then().body("items", hasSize(0));
    }

    @Test
    void who_is_not_logged_in_sees_nothing() {
        given().get("/shipments").then().statusCode(401);
    }

    @Test
    @TestSecurity(user = "audit", roles = "auditor")
    void an_auditor_reads_everything_and_changes_nothing() {
        Known order = floor.readyToShip(10);
        String shipment = road.dispatched(order.id(), 10);
        for (String path : new String[] {
            "/shipments/" + shipment,
            "/shipments/" + shipment + "/tracking",
            "/shipments/" + shipment + "/papers/packing-list",
            "/shipments/" + shipment + "/papers/labels",
            "/releases?order=" + order.number(),
            "/finished-goods?order=" + order.number(),
            "/finished-goods/movements?order=" + order.number(),
            "/delivery-plan"
        }) {
            given().get(path).then().statusCode(200);
        }
        assertThat(track(shipment)).isEqualTo(403);
        given().contentType(ContentType.JSON).body("{}").post("/notices").then().statusCode(403);
    }
}
