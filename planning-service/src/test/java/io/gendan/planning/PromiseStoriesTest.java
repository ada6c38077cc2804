package io.gendan.planning;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.values.Ids;
import io.gendan.planning.Desk.Asked;
import io.gendan.planning.Desk.Known;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "zhou",
        roles = {"planner", "ops"})
class PromiseStoriesTest extends PlanningStory {
    @Test
    void an_order_is_promised_from_its_material_date_on_and_the_capacity_is_held() {
        Known order = desk.placed(LIGHT, 40, monday.plusDays(11));
        desk.materials(order, order.promise(), monday.toString());

        JsonNode said = desk.last(order, "capacity-assessed");
        assertThat(said.at("/promiseId").asText()).isEqualTo(order.promise().toString());
        assertThat(said.at("/lines/0/promisedDate").asText())
                .isEqualTo(monday.plusDays(11).toString());
        assertThat(said.at("/lines/0/bottleneck").asText()).isEqualTo("COAT");
        assertThat(said.at("/onTime").asBoolean()).isTrue();
        assertThat(said.at("/green").asBoolean()).isTrue();
        assertThat(said.at("/measures")).isEmpty();
        // office hours end at half past five, three working days on
        assertThat(said.at("/holdValidUntil").asText())
                .isEqualTo(Desk.at(monday.plusDays(3), "17:30").toString());
        // 30 + 40 x 9.5 / 0.98 = 418 minutes, of which a day gives 392
        capacity("COAT", monday).body("items[0].held", equalTo(392)).body("items[0].available", equalTo(392));
        capacity("COAT", monday.plusDays(1)).body("items[0].held", equalTo(26));
        promise(order.promise())
                .body("state", equalTo("HELD"))
                .body("lines[0].placements.sequence", equalTo(java.util.List.of(10, 20, 30)))
                .body("lines[0].whyNotEarlier.constraint", hasItems("LEAD_TIME"));
    }

    @Test
    void a_wish_that_fails_is_answered_with_reasons_and_ways_out() {
        Known order = desk.placed(LIGHT, 160, monday.plusDays(2));
        desk.materials(order, order.promise(), monday.plusDays(1).toString());

        JsonNode said = desk.last(order, "capacity-assessed");
        assertThat(said.at("/onTime").asBoolean()).isFalse();
        assertThat(said.at("/green").asBoolean()).isFalse();
        assertThat(said.at("/lines/0/whyNotEarlier/0/constraint").asText()).isEqualTo("MATERIAL");
        assertThat(said.at("/lines/0/promisedDate").asText())
                .isGreaterThan(monday.plusDays(2).toString());
        assertThat(said.at("/measures"))
                .extracting(measure -> measure.at("/kind").asText())
                .contains("OVERTIME", "SPLIT")
                .endsWith("LATER_DATE");
    }

    @Test
    void a_second_order_waits_for_the_first_ones_minutes() {
        Known first = desk.placed(LIGHT, 80, monday.plusDays(11));
        desk.materials(first, first.promise(), monday.toString());
        Known second = desk.placed(LIGHT, 40, monday);
        desk.materials(second, second.promise(), monday.toString());

        JsonNode reasons = desk.last(second, "capacity-assessed").at("/lines/0/whyNotEarlier");
        assertThat(reasons).anySatisfy(reason -> {
            assertThat(reason.at("/constraint").asText()).isEqualTo("CAPACITY");
            assertThat(reason.at("/workCenter").asText()).isEqualTo("COAT");
            assertThat(reason.at("/from").asText()).isEqualTo(monday.toString());
        });
    }

    @Test
    void lines_without_a_material_date_are_pending_and_the_rest_is_held() {
        Known order = desk.placed(
                "REGULAR",
                new Asked(1, LIGHT, 10, monday.plusDays(11)),
                new Asked(2, "L-BOL600", 10, monday.plusDays(11)));
        desk.materials(order, order.promise(), monday.toString(), "");

        JsonNode said = desk.last(order, "capacity-assessed");
        assertThat(said.at("/lines/0").has("promisedDate")).isTrue();
        assertThat(said.at("/lines/1").has("promisedDate")).isFalse();
        assertThat(said.at("/green").asBoolean()).isFalse();
    }

    @Test
    void an_order_without_routing_is_pending_until_the_routing_comes() {
        String product = "N-" + Ids.next().toString().substring(28);
        Known order = desk.placed(product, 10, monday.plusDays(11));
        desk.materials(order, order.promise(), monday.toString());
        assertThat(desk.last(order, "capacity-assessed").at("/lines/0").has("promisedDate"))
                .isFalse();

        Desk.csv("routings", """
                plant,item,sequence,operation,operation_zh,work_center,alternative_work_center,setup_minutes,run_minutes_per_unit,yield,outsourcing_days
                NB1,%s,10,Pack,包装,PACK,,10,5,1,
                """.formatted(product)).statusCode(200).body("created", equalTo(1));

        assertThat(desk.said(order, "capacity-assessed")).hasSize(2);
        assertThat(desk.last(order, "capacity-assessed").at("/green").asBoolean())
                .isTrue();
    }

    @Test
    void the_same_event_twice_holds_once_and_a_new_answer_replaces_the_old_one() {
        Known order = desk.placed(LIGHT, 40, monday.plusDays(11));
        Envelope came = desk.materials(order, order.promise(), monday.toString());
        deliveries.again(came);
        assertThat(desk.said(order, "capacity-assessed")).hasSize(1);

        desk.materials(order, order.promise(), monday.plusDays(1).toString());
        assertThat(desk.said(order, "capacity-assessed")).hasSize(2);
        capacity("COAT", monday).body("items[0].held", equalTo(0));
        capacity("COAT", monday.plusDays(1)).body("items[0].held", equalTo(392));
    }

    @Test
    void material_dates_that_come_before_their_order_wait_for_it() {
        Known order = new Known(Ids.next(), Ids.next(), "SO-2026-999999");
        desk.materials(order, order.promise(), monday.toString());
        assertThat(desk.said(order, "capacity-assessed")).isEmpty();

        desk.hear(order, "order", "placed", """
                "plant":"NB1","orderClass":"REGULAR","promiseId":"%s","customer":{"code":"C001","class":"B","country":"DE"},
                "overPercent":"5","underPercent":"5","lines":[{"line":1,"product":"L-BOL900","productName":"Light",
                "quantity":{"value":"5","unit":"C62"},"requestedDate":"%s"}],
                "total":{"amount":"1000","currency":"JPY"}""".formatted(order.promise(), monday.plusDays(9)));
        assertThat(desk.said(order, "capacity-assessed")).hasSize(1);
    }

    @Test
    void reassessment_gives_the_old_hold_back_and_old_answers_are_not_acted_on() {
        Known order = desk.placed(LIGHT, 40, monday.plusDays(11));
        desk.materials(order, order.promise(), monday.toString());
        UUID next = Ids.next();
        desk.hear(
                order,
                "order",
                "reassessment-requested",
                "\"promiseId\":\"%s\",\"previousPromiseId\":\"%s\",\"reason\":\"a hold lapsed\""
                        .formatted(next, order.promise()));

        capacity("COAT", monday).body("items[0].held", equalTo(0));
        promise(order.promise()).body("state", equalTo("RELEASED"));
        desk.materials(order, order.promise(), monday.toString());
        assertThat(desk.said(order, "capacity-assessed")).hasSize(1);
        desk.materials(order, next, monday.toString());
        assertThat(desk.last(order, "capacity-assessed").at("/promiseId").asText())
                .isEqualTo(next.toString());
        desk.accepted(order, order.promise(), monday.plusDays(11));
        assertThat(desk.said(order, "hold-committed")).isEmpty();
    }

    @Test
    void an_accepted_promise_is_committed_once() {
        Known order = desk.placed(LIGHT, 40, monday.plusDays(11));
        desk.materials(order, order.promise(), monday.toString());
        desk.accepted(order, order.promise(), monday.plusDays(11));
        desk.accepted(order, order.promise(), monday.plusDays(11));

        assertThat(desk.said(order, "hold-committed")).hasSize(1);
        clock.to(Desk.at(monday.plusDays(10), "08:00"));
        assertThat(desk.said(order, "hold-lapsed")).isEmpty();
    }

    @Test
    void a_hold_that_runs_out_lapses_once_and_gives_its_minutes_back() {
        Known order = desk.placed(LIGHT, 40, monday.plusDays(11));
        desk.materials(order, order.promise(), monday.toString());
        clock.to(Desk.at(monday.plusDays(3), "17:29"));
        assertThat(desk.said(order, "hold-lapsed")).isEmpty();

        clock.to(Desk.at(monday.plusDays(3), "17:31"));
        assertThat(desk.said(order, "hold-lapsed")).hasSize(1);
        capacity("COAT", monday).body("items[0].held", equalTo(0));
        // an acceptance that crossed the lapse gets its answer
        desk.accepted(order, order.promise(), monday.plusDays(11));
        assertThat(desk.said(order, "hold-lapsed")).hasSize(2);
        assertThat(desk.said(order, "hold-committed")).isEmpty();
    }

    @Test
    void a_promise_nobody_has_heard_of_is_answered_as_lapsed() {
        Known order = desk.placed(LIGHT, 40, monday.plusDays(11));
        desk.accepted(order, Ids.next(), monday.plusDays(11));
        assertThat(desk.said(order, "hold-lapsed")).hasSize(1);
    }

    @Test
    void a_counter_offer_keeps_the_hold_as_long_as_it_is_open() {
        Known order = desk.placed(LIGHT, 40, monday);
        desk.materials(order, order.promise(), monday.toString());
        desk.hear(order, "review", "decided", """
                "caseId":"%s","outcome":"COUNTERED","promiseId":"%s","lines":[],"decidedBy":"zhang",
                "counterValidUntil":"%s\"""".formatted(
                        Ids.next(), order.promise(), Desk.at(monday.plusDays(7), "12:00")));

        clock.to(Desk.at(monday.plusDays(7), "11:59"));
        assertThat(desk.said(order, "hold-lapsed")).isEmpty();
        clock.to(Desk.at(monday.plusDays(7), "12:01"));
        assertThat(desk.said(order, "hold-lapsed")).hasSize(1);
    }

    @Test
    void a_rejected_order_holds_nothing() {
        Known order = desk.placed(LIGHT, 40, monday.plusDays(11));
        desk.materials(order, order.promise(), monday.toString());
        desk.hear(
                order,
                "order",
                "rejected",
                "\"reason\":\"r\",\"approvedBy\":\"gm\",\"rejectedAt\":\"2026-03-02T08:00:00Z\"");

        capacity("COAT", monday).body("items[0].held", equalTo(0));
        desk.materials(order, order.promise(), monday.toString());
        assertThat(desk.said(order, "capacity-assessed")).hasSize(1);
    }

    @Test
    void approved_overtime_makes_room_and_more_than_allowed_is_refused() {
        String body = "{\"workCenter\":\"COAT\",\"from\":\"%s\",\"to\":\"%s\",\"minutes\":%d,\"reason\":\"rush\"}";
        Desk.json(body.formatted(monday, monday.plusDays(4), 500))
                .post("/capacity/overtime")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:gendan:problem:overtime-beyond-limit"));
        Desk.json(body.formatted(monday, monday.plusDays(4), 26))
                .post("/capacity/overtime")
                .then()
                .statusCode(200)
                .body("items", hasSize(5));

        Known order = desk.placed(LIGHT, 40, monday.plusDays(11));
        desk.materials(order, order.promise(), monday.toString());
        capacity("COAT", monday).body("items[0].held", equalTo(418)).body("items[0].overtime", equalTo(26));
    }

    private ValidatableResponse capacity(String workCenter, LocalDate day) {
        return given().queryParam("workCenter", workCenter)
                .queryParam("from", day.toString())
                .queryParam("to", day.toString())
                .get("/capacity")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse promise(UUID id) {
        return given().get("/promises/" + id).then().statusCode(200);
    }
}
