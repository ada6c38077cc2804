package io.gendan.shipping;

import static io.gendan.shipping.ShippingFloor.dispatch;
import static io.gendan.shipping.ShippingFloor.dispatched;
import static io.gendan.shipping.ShippingFloor.notice;
import static io.gendan.shipping.ShippingFloor.noticed;
import static io.gendan.shipping.ShippingFloor.packed;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.values.Ids;
import io.gendan.shipping.ShippingFloor.Known;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was released must not leave any more. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "wen",
        roles = {"shipping", "auditor", "ops"})
class RecallStoriesTest extends ShippingStory {
    private void tookBack(Known order, UUID recall, String... pieces) {
        assertThat(said(order, "dispatch-recall-answered.v1"))
                .filteredOn(answer -> answer.path("recallId").asText().equals(recall.toString()))
                .extracting(answer -> answer.at("/lines/0/quantity/value").asText())
                .containsExactly(pieces);
    }

    @Test
    void free_goods_are_taken_back_and_it_is_answered_once() {
        Known order = floor.readyToShip(40);
        UUID recall = Ids.next();
        Envelope recalled = floor.recall(order, recall, 30);
        deliveries.again(recalled);
        floor.recall(order, recall, 30);
        tookBack(order, recall, "30");
        mayLeave(order).body("items[0].released.value", equalTo("10")).body("items[0].free.value", equalTo("10"));
        refused(notice(order, 11), 409, "more-than-released");
    }

    @Test
    void a_packed_shipment_with_recalled_goods_does_not_leave_and_is_opened() {
        Known order = floor.readyToShip(40);
        String shipment = packed(order, 40);
        UUID recall = Ids.next();
        floor.recall(order, recall, 15);
        tookBack(order, recall, "15");
        refused(dispatch(shipment), 409, "shipment-cancelled");
        given().get("/shipments/" + shipment).then().body("state", equalTo("CANCELLED"));
        cases(order, 1, "packed-goods-recalled");
        assertThat(said(order, "shipment-tracked.v1"))
                .extracting(report -> report.path("status").asText())
                .containsExactly("NOTICE_CANCELLED");
        mayLeave(order).body("items[0].free.value", equalTo("25"));
        dispatched(order, 25);
    }

    @Test
    void unpacked_and_later_notices_give_way_first() {
        Known order = floor.readyToShip(40);
        String packed = packed(order, 10);
        String noticed = noticed(order, 10);
        noticed(order, 10);
        floor.recall(order, Ids.next(), 15);
        dispatch(packed).statusCode(200);
        given().get("/shipments/" + noticed).then().body("state", equalTo("NOTICED"));
        mayLeave(order).body("items[0].noticed.value", equalTo("20")).body("items[0].free.value", equalTo("5"));
    }

    @Test
    void what_has_left_is_not_taken_back() {
        Known order = floor.readyToShip(40);
        dispatched(order, 30);
        UUID recall = Ids.next();
        floor.recall(order, recall, 40);
        tookBack(order, recall, "10");
        mayLeave(order).body("items[0].released.value", equalTo("30"));
        UUID again = Ids.next();
        floor.recall(order, again, 30);
        tookBack(order, again, "0");
    }

    @Test
    void what_is_released_again_may_leave_again() {
        Known order = floor.readyToShip(40);
        floor.recall(order, Ids.next(), 40);
        refused(notice(order, 1), 409, "shipment-not-released");
        floor.release(order, 2, 1, 40);
        dispatched(order, 40);
    }

    @Test
    void a_recall_is_answered_while_a_cancellation_is_decided_and_after_it() {
        Known order = floor.readyToShip(40);
        packed(order, 20);
        floor.withdraw(order, Ids.next());
        UUID meanwhile = Ids.next();
        floor.recall(order, meanwhile, 30);
        tookBack(order, meanwhile, "30");
        floor.cancel(order);
        UUID afterwards = Ids.next();
        floor.recall(order, afterwards, 10);
        tookBack(order, afterwards, "10");
    }

    @Test
    void a_recall_that_comes_before_its_order_waits_for_it() {
        Known order = floor.newOrder();
        UUID recall = Ids.next();
        floor.recall(order, recall, 5);
        assertThat(said(order, "dispatch-recall-answered.v1")).isEmpty();
        floor.place(order);
        tookBack(order, recall, "0");
    }
}
