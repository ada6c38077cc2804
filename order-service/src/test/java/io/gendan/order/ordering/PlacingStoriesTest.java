package io.gendan.order.ordering;

import static io.gendan.order.ordering.SalesFloor.atOnce;
import static io.gendan.order.ordering.SalesFloor.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.gendan.chassis.testing.PostgresForTests;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Orders come in: taken, refused, completed. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "sales",
        roles = {"sales", "sales-manager"})
class PlacingStoriesTest extends OrderStory {
    @Test
    void a_complete_order_is_in_review_at_once() {
        UUID id = floor.place("C004", List.of(floor.line("L-BOL600", 40), floor.line("L-WALL20", 10)));

        floor.order(id)
                .body("stage", equalTo("IN_REVIEW"))
                .body("number", matchesPattern("SO-20\\d\\d-\\d{6}"))
                .body("lines[0].amount.amount", equalTo("2500.00"))
                .body("lines[0].unitPrice.amount", equalTo("62.50"))
                .body("total.currency", equalTo("USD"))
                .body("missing", empty())
                .body("nextStep.owner", notNullValue())
                .body("nextStep.dueAt", notNullValue());
        assertThat(floor.said(id, OrderPlaced.class)).singleElement().satisfies(placed -> {
            assertThat(placed.terms().depositPercent()).isEqualTo("30");
            assertThat(placed.customer().code()).isEqualTo("C004");
            assertThat(placed.lines()).hasSize(2);
            assertThat(placed.overPercent()).isEqualTo("5");
            assertThat(placed.total())
                    .isEqualTo(placed.lines()
                            .get(0)
                            .amount()
                            .plus(placed.lines().get(1).amount()));
        });
    }

    @Test
    void everything_wrong_with_a_request_is_named_at_its_field() {
        post(
                        "/orders",
                        floor.wish(
                                "C004",
                                List.of(
                                        Map.of("product", "L-NOTHING", "quantity", Map.of("value", "1", "unit", "C62")),
                                        Map.of("product", "L-BOL600", "quantity", Map.of("value", "0", "unit", "C62")),
                                        Map.of("product", "L-BOL600", "quantity", Map.of("value", "-3", "unit", "KGM")),
                                        Map.of(
                                                "product",
                                                "L-BOL600",
                                                "quantity",
                                                Map.of("value", "1.5", "unit", "C62")),
                                        Map.of("product", "L-BOL600", "requestedDate", "2020-01-01"))))
                .statusCode(422)
                .body("type", equalTo("urn:gendan:problem:order-not-acceptable"))
                .body(
                        "errors.field",
                        contains(
                                "lines[0].product",
                                "lines[1].quantity.value",
                                "lines[2].quantity.value",
                                "lines[2].quantity.unit",
                                "lines[3].quantity.value",
                                "lines[4].requestedDate"));
    }

    @Test
    void an_unknown_customer_is_named() {
        post("/orders", floor.wish("C999", bollards())).statusCode(422).body("errors.field", contains("customer"));
    }

    @Test
    @TestSecurity(user = "sales", roles = "sales")
    void only_a_manager_leaves_the_price_list() {
        Map<String, Object> special = Map.of(
                "product", "L-BOL600",
                "quantity", Map.of("value", "40", "unit", "C62"),
                "requestedDate", floor.inDays(60).toString(),
                "unitPrice", Map.of("amount", "50.1234", "currency", "USD"));

        post("/orders", floor.wish("C004", List.of(special)))
                .statusCode(422)
                .body("errors.field", contains("lines[0].unitPrice"));
    }

    @Test
    void a_manager_leaves_the_price_list_in_the_customers_currency() {
        Map<String, Object> special = Map.of(
                "product", "L-BOL600",
                "quantity", Map.of("value", "40", "unit", "C62"),
                "requestedDate", floor.inDays(60).toString(),
                "unitPrice", Map.of("amount", "50.1234", "currency", "USD"));

        UUID id = floor.place("C004", List.of(special));

        floor.order(id).body("lines[0].amount.amount", equalTo("2004.94"));
    }

    @Test
    void an_incomplete_order_waits_with_a_clock_until_it_is_completed() {
        UUID id = floor.place("C004", List.of(Map.of("product", "L-BOL600")));
        floor.order(id)
                .body("stage", equalTo("RECEIVED"))
                .body("flags", contains("INCOMPLETE"))
                .body("missing.item", contains("lines[0].quantity", "lines[0].requestedDate"))
                .body("nextStep.owner", equalTo("sales"));
        post("/orders/" + id + "/submission", Map.of())
                .statusCode(422)
                .body("type", equalTo("urn:gendan:problem:order-incomplete"))
                .body("missing.item", hasItem("lines[0].quantity"));
        assertThat(deliveries.saidAbout(id.toString())).isEmpty();

        String tag = given().get("/orders/" + id).getHeader("ETag");
        given().contentType(ContentType.JSON)
                .header("If-Match", "\"9999\"")
                .body(Map.of("lines", List.of(Map.of("line", 1, "quantity", Map.of("value", "40", "unit", "C62")))))
                .patch("/orders/" + id)
                .then()
                .statusCode(412);
        given().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of(
                        "lines",
                        List.of(Map.of(
                                "line", 1,
                                "quantity", Map.of("value", "40", "unit", "C62"),
                                "requestedDate", floor.inDays(30).toString()))))
                .patch("/orders/" + id)
                .then()
                .statusCode(200)
                .body("missing", empty())
                .body("lines[0].product", equalTo("L-BOL600"));
        post("/orders/" + id + "/submission", Map.of()).statusCode(200).body("stage", equalTo("IN_REVIEW"));
        assertThat(floor.said(id, OrderPlaced.class)).hasSize(1);
        given().get("/orders/" + id + "/timeline")
                .then()
                .body("event", hasItems("OrderReceivedIncomplete", "OrderCompleted"));
    }

    @Test
    void two_working_days_later_an_incomplete_order_is_a_case_for_somebody() {
        UUID id = floor.place("C004", List.of(Map.of("product", "L-BOL600")));

        clock.advance(Duration.ofDays(6));

        given().get("/orders/" + id).then().body("stage", equalTo("RECEIVED"));
        assertThat(cases(id)).contains("order-incomplete-overdue");
    }

    @Test
    void a_repeated_request_with_one_key_places_one_order() throws Exception {
        String key = UUID.randomUUID().toString();
        Callable<String> place = () -> given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(floor.wish("C004", bollards()))
                .post("/orders")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(atOnce(List.of(place, place, place, place))).containsOnly(place.call());
    }
}
