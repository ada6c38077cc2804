package io.gendan.planning;

import static io.gendan.planning.Desk.command;
import static io.gendan.planning.Desk.refused;
import static io.gendan.planning.Desk.report;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
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
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "wang",
        roles = {"planner", "workshop", "quality", "ops"})
class ProductionStoriesTest extends PlanningStory {
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
        String work = desk.running(order);
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
        String work = desk.running(order);
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
    void a_release_under_an_old_promise_is_a_case_and_no_work() {
        Asked line = new Asked(1, LIGHT, 10, monday.plusDays(11));
        Known order = desk.placed("REGULAR", line);
        desk.released(new Known(order.id(), Ids.next(), order.number()), monday.plusDays(11), line);
        assertThat(desk.said(order, "production-scheduled")).isEmpty();
        assertThat(desk.number("select count(*) from exception_case where key = '" + order.id() + "'"))
                .isEqualTo(1);
    }
}
