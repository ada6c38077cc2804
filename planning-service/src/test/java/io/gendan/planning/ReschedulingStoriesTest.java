package io.gendan.planning;

import static io.gendan.planning.Desk.command;
import static io.gendan.planning.Desk.refused;
import static io.gendan.planning.Desk.report;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.planning.Desk.Known;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "wang",
        roles = {"planner", "workshop", "quality", "ops"})
class ReschedulingStoriesTest extends PlanningStory {
    @Test
    void late_material_moves_the_plan_and_says_whether_the_promise_breaks() {
        Known order = desk.scheduled("REGULAR", LIGHT, 40, monday.plusDays(4), monday);
        arrival(order, monday.plusDays(7));

        JsonNode said = desk.last(order, "production-rescheduled");
        assertThat(said.at("/reason").asText()).isEqualTo("MATERIAL_SHORTAGE");
        assertThat(said.at("/beyondPromise").asBoolean()).isTrue();
        assertThat(said.at("/promisedDate").asText())
                .isEqualTo(monday.plusDays(4).toString());
        given().get("/work-orders/" + desk.workOrder(order))
                .then()
                .body(
                        "plannedStart",
                        equalTo(Desk.at(monday.plusDays(7), "08:00").toString()));

        desk.hear(
                order,
                "order",
                "delay-notice-sent",
                "\"delayId\":\"%1$s\",\"reason\":\"r\",\"lines\":[{\"line\":1,\"promisedDate\":\"%2$s\",\"newDate\":\"%3$s\"}]"
                        .formatted(order.promise(), monday.plusDays(4), monday.plusDays(14)));
        desk.hear(
                order, "order", "delay-accepted", "\"delayId\":\"%s\",\"answeredBy\":\"c\"".formatted(order.promise()));
        arrival(order, monday.plusDays(8));
        assertThat(desk.last(order, "production-rescheduled")
                        .at("/beyondPromise")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void material_that_comes_in_time_leaves_the_plan_in_peace() {
        Known order = desk.scheduled("REGULAR", LIGHT, 40, monday.plusDays(11), monday.plusDays(2));
        desk.hear(order, "materials", "short", """
                "shortages":[{"line":1,"item":"P-DRV40","itemName":"Driver","quantity":{"value":"6","unit":"C62"},
                "expectedDate":"%s"}]""".formatted(monday.plusDays(2)));
        arrival(order, monday.plusDays(1));
        assertThat(desk.said(order, "production-rescheduled")).isEmpty();
    }

    @Test
    void the_planner_moves_a_work_order_to_a_date_that_capacity_allows() {
        Known order = desk.scheduled("REGULAR", LIGHT, 40, monday.plusDays(11), monday);
        String work = desk.workOrder(order);
        reschedule(work, monday).statusCode(422).body("type", equalTo("urn:gendan:problem:new-finish-impossible"));
        reschedule(work, monday.plusDays(9)).statusCode(200);

        JsonNode said = desk.last(order, "production-rescheduled");
        assertThat(LocalDate.ofInstant(
                        java.time.Instant.parse(said.at("/newFinish").asText()), Desk.NINGBO))
                .isEqualTo(monday.plusDays(9));
        assertThat(said.at("/reason").asText()).isEqualTo("RUSH_ORDER");
    }

    @Test
    void what_is_made_but_not_inspected_has_nothing_left_to_move() {
        Known order = desk.scheduled("REGULAR", LIGHT, 10, monday.plusDays(11), monday);
        String work = desk.running(order);
        for (int sequence : new int[] {10, 20, 30}) {
            report(work, sequence, monday, 10, "").statusCode(200);
        }
        refused(reschedule(work, monday.plusDays(9)), 409, "work-order-not-ready");
    }

    @Test
    void work_that_is_never_started_for_want_of_its_kit_is_late_when_its_planned_day_is_over() {
        Known order = desk.scheduled("REGULAR", LIGHT, 40, monday.plusDays(1), monday);
        Instant planned = plannedFinish(order);
        clock.to(Desk.at(LocalDate.ofInstant(planned, Desk.NINGBO), "23:00"));
        assertThat(desk.said(order, "production-rescheduled")).isEmpty();
        clock.to(Desk.at(LocalDate.ofInstant(planned, Desk.NINGBO).plusDays(1), "07:00"));

        JsonNode said = desk.last(order, "production-rescheduled");
        assertThat(said.at("/previousFinish").asText()).isEqualTo(planned.toString());
        assertThat(said.at("/reason").asText()).isEqualTo("MATERIAL_SHORTAGE");
        assertThat(Instant.parse(said.at("/newFinish").asText())).isAfter(clock.now());
        assertThat(said.at("/beyondPromise").asBoolean()).isTrue();
        given().get("/work-orders/" + desk.workOrder(order))
                .then()
                .body("plannedFinish", equalTo(said.at("/newFinish").asText()));

        // and again when that day goes by as well
        clock.to(Desk.at(LocalDate.ofInstant(plannedFinish(order), Desk.NINGBO).plusDays(1), "07:00"));
        assertThat(desk.said(order, "production-rescheduled")).hasSize(2);
    }

    @Test
    void work_that_stands_still_without_a_report_is_late_for_the_operation_before() {
        Known order = desk.scheduled("REGULAR", LIGHT, 40, monday.plusDays(11), monday);
        desk.running(order);
        clock.to(Desk.at(monday.plusDays(8), "07:00"));

        assertThat(desk.said(order, "production-rescheduled")).hasSize(1);
        assertThat(desk.last(order, "production-rescheduled").at("/reason").asText())
                .isEqualTo("UPSTREAM_BACKLOG");
        assertThat(desk.last(order, "production-rescheduled")
                        .at("/beyondPromise")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void work_whose_packing_takes_no_time_is_late_like_any_other() {
        Desk.csv("routings", """
                        plant,item,sequence,operation,operation_zh,work_center,alternative_work_center,setup_minutes,run_minutes_per_unit,yield,outsourcing_days
                        NB1,L-LOOSE,10,Coat,,COAT,,30,9.5,1.00,
                        NB1,L-LOOSE,20,Stack,,PACK,,0,0,1.00,
                        """).statusCode(200);
        Known order = desk.scheduled("REGULAR", "L-LOOSE", 40, monday.plusDays(11), monday);
        desk.running(order);
        clock.to(Desk.at(monday.plusDays(8), "07:00"));

        assertThat(desk.last(order, "production-rescheduled").at("/reason").asText())
                .isEqualTo("UPSTREAM_BACKLOG");
        assertThat(plannedFinish(order)).isAfter(clock.now());
    }

    @Test
    void work_that_only_waits_for_its_inspection_is_late_too() {
        Known order = desk.scheduled("REGULAR", LIGHT, 10, monday.plusDays(11), monday);
        String work = desk.running(order);
        for (int sequence : new int[] {10, 20, 30}) {
            report(work, sequence, monday, 10, "").statusCode(200);
        }
        clock.to(Desk.at(monday.plusDays(3), "07:00"));

        assertThat(desk.last(order, "production-rescheduled").at("/reason").asText())
                .isEqualTo("PLAN_ERROR");
        assertThat(Instant.parse(desk.last(order, "production-rescheduled")
                        .at("/newFinish")
                        .asText()))
                .isAfter(clock.now());
    }

    @Test
    void work_that_is_done_in_time_is_not_late_afterwards() {
        Known order = desk.scheduled("REGULAR", LIGHT, 10, monday.plusDays(11), monday);
        String work = desk.running(order);
        report(work, 10, monday, 10, "").statusCode(200);
        report(work, 20, monday, 10, "").statusCode(200);
        command(work, "final-inspection", "{\"sampleSize\":5,\"defects\":0}").statusCode(200);
        report(work, 30, monday, 10, "").statusCode(200).body("state", equalTo("COMPLETED"));
        clock.to(Desk.at(monday.plusDays(8), "07:00"));
        assertThat(desk.said(order, "production-rescheduled")).isEmpty();
    }

    private Instant plannedFinish(Known order) {
        return Instant.parse(given().get("/work-orders/" + desk.workOrder(order))
                .then()
                .extract()
                .path("plannedFinish"));
    }

    private void arrival(Known order, LocalDate ready) {
        desk.hear(
                order,
                "materials",
                "arrival-changed",
                "\"lines\":[{\"line\":1,\"readyDate\":\"%s\"}],\"cause\":\"supplier late\"".formatted(ready));
    }

    private static ValidatableResponse reschedule(String work, LocalDate finish) {
        return command(work, "reschedule", "{\"newFinish\":\"%s\",\"reason\":\"RUSH_ORDER\"}".formatted(finish));
    }
}
