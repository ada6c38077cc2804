package io.gendan.planning;

import static io.gendan.planning.Desk.command;
import static io.gendan.planning.Desk.refused;
import static io.gendan.planning.Desk.report;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.values.Ids;
import io.gendan.planning.Desk.Known;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "wang",
        roles = {"planner", "workshop", "quality", "ops"})
class WithdrawalStoriesTest extends PlanningStory {
    @Test
    void late_material_moves_frozen_work_when_the_order_goes_on() {
        Known order = desk.scheduled("REGULAR", LIGHT, 10, monday.plusDays(11), monday);
        UUID withdrawal = withdraw(order);
        desk.hear(
                order,
                "materials",
                "arrival-changed",
                "\"lines\":[{\"line\":1,\"readyDate\":\"%s\"}],\"cause\":\"supplier late\""
                        .formatted(monday.plusDays(7)));
        assertThat(desk.said(order, "production-rescheduled")).isEmpty();
        abandon(order, withdrawal);
        assertThat(desk.last(order, "production-rescheduled").at("/reason").asText())
                .isEqualTo("MATERIAL_SHORTAGE");
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
        abandon(order, withdrawal);
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
    void a_refused_delay_stops_begun_work_and_tells_what_was_worked() {
        Known order = desk.scheduled("REGULAR", LIGHT, 40, monday.plusDays(11), monday);
        String work = desk.running(order);
        report(work, 10, monday, 40, "").statusCode(200);
        UUID withdrawal = Ids.next();
        Envelope asked = withdrawEvenIfStarted(order, withdrawal);
        deliveries.again(asked);

        assertThat(desk.said(order, "withdrawal-too-late")).isEmpty();
        assertThat(desk.said(order, "withdrawn")).hasSize(1);
        // eight hours at the rate of the house
        assertThat(desk.last(order, "withdrawn").at("/cost/amount").asText()).isEqualTo("480.00");
        refused(report(work, 20, monday, 1, ""), 409, "work-order-frozen");
        refused(command(work, "extra-pieces", "{\"pieces\":1,\"reason\":\"DEFECT_RATE\"}"), 409, "work-order-frozen");

        cancel(order);
        cancel(order);
        assertThat(desk.said(order, "cancellation-costed")).hasSize(1);
        assertThat(desk.last(order, "cancellation-costed").at("/cost/amount").asText())
                .isEqualTo("480.00");
        given().get("/work-orders/" + work).then().body("state", equalTo("CANCELLED"));
        assertThat(desk.number("select count(*) from capacity_slot where order_id = '" + order.id() + "' and day > '"
                        + monday + "'"))
                .isZero();
        assertThat(desk.number("select count(*) from exception_case where key = '" + order.id() + "'"))
                .isZero();
    }

    @Test
    void work_stopped_for_a_refused_delay_goes_on_when_the_withdrawal_is_abandoned() {
        Known order = desk.scheduled("REGULAR", LIGHT, 40, monday.plusDays(11), monday);
        String work = desk.running(order);
        UUID withdrawal = Ids.next();
        withdrawEvenIfStarted(order, withdrawal);
        clock.to(Desk.at(monday.plusDays(3), "07:00"));
        assertThat(desk.said(order, "production-rescheduled")).isEmpty();
        abandon(order, withdrawal);

        report(work, 10, monday.plusDays(2), 40, "").statusCode(200);
        // the row that looks at its finish went on while it was frozen
        clock.to(Desk.at(monday.plusDays(4), "07:00"));
        assertThat(desk.said(order, "production-rescheduled")).hasSize(1);
    }

    @Test
    void finished_work_stays_finished_when_a_refused_delay_ends_its_order() {
        Known order = desk.scheduled("REGULAR", LIGHT, 10, monday.plusDays(11), monday);
        String work = desk.running(order);
        report(work, 10, monday, 10, "").statusCode(200);
        report(work, 20, monday, 10, "").statusCode(200);
        command(work, "final-inspection", "{\"sampleSize\":5,\"defects\":0}").statusCode(200);
        report(work, 30, monday, 10, "").statusCode(200).body("state", equalTo("COMPLETED"));
        withdrawEvenIfStarted(order, Ids.next());
        assertThat(desk.last(order, "withdrawn").at("/cost/amount").asText()).isEqualTo("1440.00");
        cancel(order);
        given().get("/work-orders/" + work).then().body("state", equalTo("COMPLETED"));
        assertThat(desk.number("select count(*) from exception_case where kind = 'made-for-cancelled-order' and key = '"
                        + order.id() + "'"))
                .isEqualTo(1);
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

    private Envelope withdrawEvenIfStarted(Known order, UUID id) {
        return desk.hear(
                order,
                "order",
                "withdrawal-requested",
                "\"withdrawalId\":\"%s\",\"purpose\":\"CANCELLATION\",\"lines\":[1],\"evenIfStarted\":true"
                        .formatted(id));
    }

    private void abandon(Known order, UUID withdrawal) {
        desk.hear(
                order,
                "order",
                "withdrawal-abandoned",
                "\"withdrawalId\":\"%s\",\"reason\":\"too late elsewhere\"".formatted(withdrawal));
    }
}
