package io.gendan.shipping;

import static io.gendan.shipping.ShippingFloor.dispatch;
import static io.gendan.shipping.ShippingFloor.dispatched;
import static io.gendan.shipping.ShippingFloor.notice;
import static io.gendan.shipping.ShippingFloor.noticed;
import static io.gendan.shipping.ShippingFloor.pack;
import static io.gendan.shipping.ShippingFloor.packed;
import static io.gendan.shipping.ShippingFloor.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.values.Ids;
import io.gendan.shipping.ShippingFloor.Known;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may leave, and when. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "wen",
        roles = {"shipping", "auditor", "ops"})
class NoticeStoriesTest extends ShippingStory {
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
}
