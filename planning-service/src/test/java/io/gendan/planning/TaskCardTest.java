package io.gendan.planning;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;

import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.testing.PrintedPaper;
import io.gendan.planning.Desk.Known;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

/** What the workshop works by, read back. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "wang",
        roles = {"planner", "workshop", "quality", "ops"})
class TaskCardTest extends PlanningStory {
    @Test
    void the_task_card_says_what_is_made_where_and_leaves_room_to_sign() {
        Known order = desk.scheduled("REGULAR", LIGHT, 40, monday.plusDays(11), monday);
        String work = desk.workOrder(order);
        PrintedPaper.of("/work-orders/" + work + "/task-card", "zh", "task-card.pdf")
                .says("生产任务单", LIGHT, "40 件", order.number(), "COAT", "物料未齐套：不得开工", "首件确认（质量）");
        desk.kitComplete(order, work);
        PrintedPaper.of("/work-orders/" + work + "/task-card", "en", "task-card.pdf")
                .says("Task card", LIGHT, "40 pcs", "COAT", "Setup, min", "Kit complete", "First article approved");
    }

    @Test
    void nobody_works_by_the_card_of_a_cancelled_order() {
        Known order = desk.scheduled("REGULAR", LIGHT, 40, monday.plusDays(11), monday);
        String work = desk.workOrder(order);
        desk.hear(order, "order", "cancelled", """
                "reason":"r","fault":"CUSTOMER","released":true,"cancelledBy":"c","cancelledAt":"2026-03-02T08:00:00Z\"""");
        given().get("/work-orders/" + work + "/task-card")
                .then()
                .statusCode(409)
                .body("type", endsWith("task-card-void"));
    }

    @Test
    void there_is_no_card_for_work_nobody_planned() {
        given().get("/work-orders/WO-2026-999999/task-card")
                .then()
                .statusCode(404)
                .body("type", endsWith("unknown-work-order"));
    }
}
