package io.gendan.order.ordering;

import static io.gendan.order.ordering.SalesFloor.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.gendan.chassis.desk.Queues;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.testing.DeskScreen;
import io.gendan.chassis.testing.PostgresForTests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
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

    @Inject
    Queues queues;

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

    private void reads(Order order, int status) {
        for (String path : List.of(
                "/orders/" + order.number(),
                "/orders/" + order.id().value() + "/timeline",
                "/desk/orders/" + order.number(),
                "/desk/orders/" + order.number() + "/again",
                "/customers/" + order.customer())) {
            given().get(path).then().statusCode(status);
        }
        boolean seen = status == 200;
        given().get("/orders/" + order.number() + "/papers/confirmation").then().statusCode(seen ? 409 : status);
        given().queryParam("q", order.number()).get("/orders").then().body("items", hasSize(seen ? 1 : 0));
        assertThat(DeskScreen.about(order.number()).slips("orders-to-complete")).hasSize(seen ? 1 : 0);
        assertThat(DeskScreen.open("/desk/orders", "en").text().contains(order.number()))
                .isEqualTo(seen);
        given().redirects()
                .follow(false)
                .queryParam("q", order.number())
                .get("/desk/search")
                .then()
                .statusCode(seen ? 303 : 200);
    }

    @Test
    @TestSecurity(
            user = "greta",
            roles = "area-manager",
            attributes = @SecurityAttribute(key = "area", value = "EUROPE"))
    void an_area_manager_reaches_the_own_part_of_the_tree() {
        reads(new Somebody().order(), 200);
    }

    @Test
    @TestSecurity(user = "kenji", roles = "area-manager", attributes = @SecurityAttribute(key = "area", value = "EURO"))
    void what_is_not_in_the_own_area_is_not_there() {
        Order others = new Somebody().order();

        reads(others, 404);
        given().accept("text/event-stream")
                .get("/orders/" + others.number() + "/timeline")
                .then()
                .statusCode(404);
        given().get("/customers").then().body("items", hasSize(0));
    }

    @Test
    @TestSecurity(user = "nobody", roles = "area-manager")
    void an_area_manager_without_an_area_reaches_nothing() {
        reads(new Somebody().order(), 404);
    }

    @Test
    @TestSecurity(
            user = "both",
            roles = {"area-manager", "sales"},
            attributes = @SecurityAttribute(key = "area", value = "ASIA"))
    void another_role_that_reads_is_not_narrowed() {
        reads(new Somebody().order(), 200);
    }

    @Test
    @TestSecurity(user = "luna", roles = "area-manager", attributes = @SecurityAttribute(key = "area", value = "MOON"))
    void an_area_without_customers_has_an_empty_desk() {
        new Somebody().order();

        assertThat(queues.waiting(new Selection(null, false, 1))).isEmpty();
        assertThat(DeskScreen.open("/desk/orders", "en").text()).doesNotContain("C001", "Havenlicht");
    }

    @Test
    @TestSecurity(user = "ops", roles = "ops")
    void operations_read_no_orders() {
        Order order = new Somebody().order();

        assertThat(DeskScreen.about(order.number()).text()).contains("Nothing waits here");
        assertThat(DeskScreen.open("/desk", "en").text()).doesNotContain("Orders by stage");
        given().get("/desk/orders").then().statusCode(403);
        given().get("/orders/" + order.number()).then().statusCode(403);
    }

    /** Puts an order of C001 there without a login that may. */
    private final class Somebody {
        UUID placed() {
            return order().id().value();
        }

        Order order() {
            return QuarkusTransaction.requiringNew().call(() -> {
                OrderId id = OrderId.next();
                Order order = new Order(
                        id,
                        "SO-TEST-" + id.value().toString().substring(24).toUpperCase(Locale.ROOT),
                        "NB1",
                        AnOrder.of(1).order.terms(),
                        "sales",
                        clock.now());
                orders.persist(order);
                return order;
            });
        }
    }
}
