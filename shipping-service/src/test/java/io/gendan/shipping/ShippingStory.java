package io.gendan.shipping;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.gendan.chassis.testing.Deliveries;
import io.gendan.chassis.testing.TestClock;
import io.gendan.shipping.ShippingFloor.Known;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;

/** What the stories about shipping have in common: the floor around it, and what it says. */
abstract class ShippingStory {
    @Inject
    ShippingFloor floor;

    @Inject
    Deliveries deliveries;

    @Inject
    TestClock clock;

    @Inject
    AgroalDataSource database;

    ValidatableResponse mayLeave(Known order) {
        return given().queryParam("order", order.number())
                .get("/releases")
                .then()
                .statusCode(200);
    }

    List<JsonNode> said(Known order, String type) {
        return deliveries.published(order.key(), "io.gendan.shipping." + type);
    }

    static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:gendan:problem:" + problem));
    }

    void cases(Known order, int expected, String kind) {
        given().get("/ops/cases")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.key == '" + order.key() + "' && it.kind == '" + kind + "' }",
                        hasSize(expected));
    }
}
