package io.gendan.order.ordering;

import static io.gendan.order.ordering.SalesFloor.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.gendan.chassis.testing.PostgresForTests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who finds and reaches which orders. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "sales",
        roles = {"sales", "sales-manager"})
class OrderReachStoriesTest extends OrderStory {
    @Inject
    Orders orders;

    @Test
    void orders_are_found_by_both_numbers_and_paged() {
        String theirs = "PO-" + UUID.randomUUID();
        String number = post("/orders", Map.of("customer", "C005", "customerOrderNumber", theirs, "lines", bollards()))
                .statusCode(201)
                .extract()
                .path("number");
        floor.place("C005", bollards());

        given().queryParam("q", theirs.substring(0, 20).toLowerCase(Locale.ROOT))
                .get("/orders")
                .then()
                .body("items", hasSize(1))
                .body("items[0].number", equalTo(number));
        given().get("/orders/" + number.toLowerCase(Locale.ROOT)).then().statusCode(200);
        String next = given().queryParam("customer", "C005")
                .queryParam("limit", 1)
                .get("/orders")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("next");
        given().queryParam("customer", "C005")
                .queryParam("limit", 1)
                .queryParam("after", next)
                .get("/orders")
                .then()
                .body("items[0].id", not(equalTo(next)));
        given().queryParam("stage", "IN_REVIEW")
                .get("/orders")
                .then()
                .body("items.stage", everyItem(equalTo("IN_REVIEW")));
    }

    @Test
    @TestSecurity(user = "c005", roles = "customer", attributes = @SecurityAttribute(key = "customer", value = "C005"))
    void a_customer_reaches_their_own_orders_only() {
        UUID own = UUID.fromString(post("/orders", Map.of("lines", bollards()))
                .statusCode(201)
                .body("customer", equalTo("C005"))
                .extract()
                .path("id"));
        post("/orders", floor.wish("C004", bollards())).statusCode(422).body("errors.field", contains("customer"));
        post("/orders/" + own + "/submission", Map.of()).statusCode(403);
        post("/orders/" + own + "/cancellation", Map.of("reason", "no", "fault", "FACTORY"))
                .statusCode(403)
                .body("type", endsWith("only-sales-may-judge-fault"));
        given().queryParam("customer", "C004").get("/orders").then().body("items.customer", everyItem(equalTo("C005")));
    }

    @Test
    @TestSecurity(user = "c006", roles = "customer", attributes = @SecurityAttribute(key = "customer", value = "C006"))
    void another_customers_order_is_not_there() {
        UUID others = new Somebody().placed();

        given().get("/orders/" + others).then().statusCode(404);
        given().get("/orders/" + others + "/timeline").then().statusCode(404);
        given().get("/orders/" + others + "/papers/confirmation").then().statusCode(404);
        post("/orders/" + others + "/cancellation", Map.of("reason", "mischief"))
                .statusCode(404);
    }

    /** Puts an order of C004 there without a login of C004. */
    private final class Somebody {
        UUID placed() {
            return QuarkusTransaction.requiringNew().call(() -> {
                OrderId id = OrderId.next();
                Order order = new Order(
                        id,
                        "SO-TEST-" + id.value().toString().substring(24),
                        "NB1",
                        AnOrder.of(1).order.terms(),
                        "sales",
                        clock.now());
                orders.persist(order);
                return id.value();
            });
        }
    }
}
