package io.gendan.shipping;

import static io.gendan.shipping.ShippingFloor.dispatched;
import static io.gendan.shipping.ShippingFloor.notice;
import static io.gendan.shipping.ShippingFloor.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.values.Ids;
import io.gendan.shipping.ShippingFloor.Known;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Goods come from production and are kept. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "wen",
        roles = {"shipping", "auditor", "ops"})
class GoodsStoriesTest extends ShippingStory {
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
