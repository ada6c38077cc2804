package io.gendan.planning;

import static io.gendan.planning.Desk.command;
import static io.gendan.planning.Desk.report;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.testing.Deliveries;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.testing.TestClock;
import io.gendan.chassis.values.Ids;
import io.gendan.planning.Desk.Asked;
import io.gendan.planning.Desk.Known;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "wang",
        roles = {"planner", "workshop", "quality", "ops"})
class ProductionStoriesTest {
    private static final String LIGHT = "L-BOL900";

    @Inject
    Desk desk;

    @Inject
    Deliveries deliveries;

    @Inject
    TestClock clock;

    private LocalDate monday;

    @BeforeEach
    void a_fresh_week() {
        monday = desk.openOnMonday();
    }

    @AfterEach
    void every_bucket_is_the_sum_of_its_slots() {
        assertThat(desk.brokenBuckets()).isZero();
    }

    @Test
    void a_released_order_is_booked_on_the_days_it_held() {
        Asked line = new Asked(1, LIGHT, 40, monday.plusDays(11));
        Known order = desk.placed("REGULAR", line);
        desk.materials(order, order.promise(), monday.toString());
        desk.accepted(order, order.promise(), monday.plusDays(11));
        Envelope came = desk.released(order, monday.plusDays(11), line);
        deliveries.again(came);

        assertThat(desk.said(order, "production-scheduled")).hasSize(1);
        JsonNode work = desk.last(order, "production-scheduled").at("/workOrders/0");
        assertThat(work.at("/workOrderNumber").asText()).startsWith("WO-");
        assertThat(work.at("/plannedStart").asText())
                .isEqualTo(Desk.at(monday, "08:00").toString());
        assertThat(work.at("/operations")).hasSize(3);
        given().queryParam("workCenter", "COAT")
                .queryParam("from", monday.toString())
                .queryParam("to", monday.toString())
                .get("/capacity")
                .then()
                .body("items[0].held", equalTo(0))
                .body("items[0].booked", equalTo(392));
        given().queryParam("order", order.number())
                .get("/work-orders")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("PLANNED"))
                .body("items[0].gates.kit", equalTo(false));
    }

    @Test
    void a_hold_whose_days_have_gone_by_is_placed_anew() {
        Asked line = new Asked(1, LIGHT, 40, monday.plusDays(11));
        Known order = desk.placed("REGULAR", line);
        desk.materials(order, order.promise(), monday.toString());
        desk.accepted(order, order.promise(), monday.plusDays(11));
        clock.to(Desk.at(monday.plusDays(2), "07:30"));
        desk.released(order, monday.plusDays(11), line);

        JsonNode work = desk.last(order, "production-scheduled").at("/workOrders/0");
        assertThat(work.at("/plannedStart").asText())
                .isEqualTo(Desk.at(monday.plusDays(2), "08:00").toString());
        assertThat(desk.said(order, "production-rescheduled")).isEmpty();
    }

    @Test
    void the_way_from_start_to_completion() {
        Known order = desk.scheduled("REGULAR", LIGHT, 40, monday.plusDays(11), monday);
        String work = desk.workOrder(order);
        refused(command(work, "start", ""), 409, "kit-incomplete");
        desk.kitComplete(order, work);
        command(work, "start", "").statusCode(200).body("state", equalTo("STARTED"));
        refused(command(work, "start", ""), 409, "work-order-not-ready");
        refused(report(work, 10, monday, 10, ""), 409, "first-article-not-approved");
        command(work, "first-article", "{\"approved\":false,\"remark\":\"print\"}")
                .statusCode(200)
                .body("state", equalTo("STARTED"));
        command(work, "first-article", "{\"approved\":true,\"checklist\":{\"print\":true}}")
                .statusCode(200)
                .body("state", equalTo("RUNNING"));

        refused(report(work, 10, monday.plusDays(1), 10, ""), 422, "report-from-the-future");
        refused(report(work, 20, monday, 1, ""), 422, "more-than-possible");
        refused(report(work, 10, monday, 60, ""), 422, "more-than-possible");
        report(work, 10, monday, 40, "").statusCode(200).body("operations[0].good", equalTo("40"));
        refused(command(work, "final-inspection", "{\"sampleSize\":8,\"defects\":0}"), 409, "not-ready-for-inspection");
        clock.to(Desk.at(monday.plusDays(1), "16:00"));
        report(work, 20, monday.plusDays(1), 40, "").statusCode(200);
        command(work, "final-inspection", "{\"sampleSize\":8,\"defects\":3}").statusCode(200);
        assertThat(desk.said(order, "final-inspection-passed")).isEmpty();
        command(work, "final-inspection", "{\"sampleSize\":8,\"defects\":0}")
                .statusCode(200)
                .body("state", equalTo("RUNNING"));
        refused(command(work, "completion", ""), 409, "quantity-short");
        report(work, 30, monday.plusDays(1), 40, "").statusCode(200).body("state", equalTo("COMPLETED"));

        assertThat(deliveries.saidAbout(order.key()).stream()
                        .skip(3)
                        .map(type -> type.replaceAll(".*planning\\.|\\.v1", "")))
                .containsExactly(
                        "production-started",
                        "first-article-approved",
                        "production-progressed",
                        "production-progressed",
                        "final-inspection-passed",
                        "production-progressed",
                        "production-completed");
        assertThat(desk.last(order, "production-completed")
                        .at("/quantity/value")
                        .asText())
                .isEqualTo("40");
    }

    @Test
    void a_little_less_is_completed_within_the_orders_tolerance() {
        Known order = desk.scheduled("REGULAR", LIGHT, 40, monday.plusDays(11), monday);
        String work = running(order);
        clock.to(Desk.at(monday.plusDays(1), "16:00"));
        for (int sequence : new int[] {10, 20, 30}) {
            report(work, sequence, monday.plusDays(1), 38, "").statusCode(200);
        }
        refused(command(work, "completion", ""), 409, "not-inspected");
        command(work, "final-inspection", "{\"sampleSize\":8,\"defects\":0}").statusCode(200);
        command(work, "completion", "").statusCode(200).body("state", equalTo("COMPLETED"));
        assertThat(desk.last(order, "production-completed")
                        .at("/quantity/value")
                        .asText())
                .isEqualTo("38");
    }

    @Test
    void who_is_behind_plan_says_why_and_gets_a_new_finish() {
        Known order = desk.scheduled("REGULAR", LIGHT, 40, monday.plusDays(11), monday);
        String work = running(order);
        refused(report(work, 10, monday, 5, ""), 422, "variance-reason-required");
        report(work, 10, monday, 5, ",\"reason\":\"EQUIPMENT_FAILURE\"").statusCode(200);

        JsonNode said = desk.last(order, "production-rescheduled");
        assertThat(said.at("/reason").asText()).isEqualTo("EQUIPMENT_FAILURE");
        assertThat(said.at("/newFinish").asText())
                .isGreaterThan(said.at("/previousFinish").asText());
        assertThat(said.at("/beyondPromise").asBoolean()).isFalse();
    }

    @Test
    void a_custom_order_starts_only_with_its_sample_signed() {
        Known order = desk.scheduled("CUSTOM", LIGHT, 10, monday.plusDays(11), monday);
        String work = desk.workOrder(order);
        desk.kitComplete(order, work);
        refused(command(work, "start", ""), 409, "sample-not-approved");
        desk.hear(order, "order", "sample-approved", "\"approvedBy\":\"c\",\"approvedAt\":\"2026-03-02T08:00:00Z\"");
        command(work, "start", "").statusCode(200);
    }

    @Test
    void a_withdrawal_freezes_what_has_not_begun_and_is_answered_once() {
        Known order = desk.scheduled("REGULAR", LIGHT, 10, monday.plusDays(11), monday);
        String work = desk.workOrder(order);
        desk.kitComplete(order, work);
        UUID withdrawal = withdraw(order);
        withdraw(order, withdrawal);

        assertThat(desk.said(order, "withdrawn")).hasSize(1);
        refused(command(work, "start", ""), 409, "work-order-frozen");
        desk.hear(
                order,
                "order",
                "withdrawal-abandoned",
                "\"withdrawalId\":\"%s\",\"reason\":\"too late elsewhere\"".formatted(withdrawal));
        command(work, "start", "").statusCode(200);
        withdraw(order);
        assertThat(desk.last(order, "withdrawal-too-late").at("/fact").asText()).contains("STARTED");
    }

    @Test
    void a_cancelled_order_gives_everything_back_and_has_cost_nothing() {
        Known order = desk.scheduled("REGULAR", LIGHT, 40, monday.plusDays(11), monday);
        withdraw(order);
        Envelope came = cancel(order);
        deliveries.again(came);
        cancel(order);

        assertThat(desk.said(order, "cancellation-costed")).hasSize(1);
        assertThat(desk.last(order, "cancellation-costed").at("/cost/currency").asText())
                .isEqualTo("EUR");
        assertThat(desk.number("select count(*) from capacity_slot where order_id = '" + order.id() + "'"))
                .isZero();
        given().get("/work-orders/" + desk.workOrder(order)).then().body("state", equalTo("CANCELLED"));
    }

    @Test
    void an_order_cancelled_before_anything_was_released_says_so_too() {
        Known order = desk.placed(LIGHT, 10, monday.plusDays(11));
        cancel(order);
        assertThat(desk.said(order, "cancellation-costed")).hasSize(1);
    }

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
        String work = running(order);
        for (int sequence : new int[] {10, 20, 30}) {
            report(work, sequence, monday, 10, "").statusCode(200);
        }
        refused(reschedule(work, monday.plusDays(9)), 409, "work-order-not-ready");
    }

    @Test
    void a_release_under_an_old_promise_is_a_case_and_no_work() {
        Asked line = new Asked(1, LIGHT, 10, monday.plusDays(11));
        Known order = desk.placed("REGULAR", line);
        desk.released(new Known(order.id(), Ids.next(), order.number()), monday.plusDays(11), line);
        assertThat(desk.said(order, "production-scheduled")).isEmpty();
        assertThat(desk.number("select count(*) from exception_case where key = '" + order.id() + "'"))
                .isEqualTo(1);
    }

    private String running(Known order) {
        String work = desk.workOrder(order);
        desk.kitComplete(order, work);
        command(work, "start", "").statusCode(200);
        command(work, "first-article", "{\"approved\":true}").statusCode(200);
        return work;
    }

    private UUID withdraw(Known order) {
        UUID id = Ids.next();
        withdraw(order, id);
        return id;
    }

    private void withdraw(Known order, UUID id) {
        desk.hear(
                order,
                "order",
                "withdrawal-requested",
                "\"withdrawalId\":\"%s\",\"purpose\":\"CANCELLATION\",\"lines\":[1]".formatted(id));
    }

    private Envelope cancel(Known order) {
        return desk.hear(order, "order", "cancelled", """
                "reason":"r","fault":"CUSTOMER","released":true,"cancelledBy":"c","cancelledAt":"2026-03-02T08:00:00Z\"""");
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

    private static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:gendan:problem:" + problem));
    }
}
