package io.gendan.planning;

import static io.gendan.planning.Desk.command;
import static io.gendan.planning.Desk.refused;
import static io.gendan.planning.Desk.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.planning.Desk.Asked;
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
class ScrapStoriesTest extends PlanningStory {
    @Test
    void pieces_scrapped_beyond_the_yield_are_made_again_with_components_issued_for_them() {
        Known order = scheduledWithoutTolerance(40);
        String work = desk.running(order);
        refused(extra(work, 4), 409, "extra-pieces-not-needed");
        report(work, 10, monday, 40, "").statusCode(200);
        clock.to(Desk.at(monday.plusDays(1), "16:00"));
        scrapped(work, 20, 34, 6).statusCode(200);
        refused(report(work, 20, monday.plusDays(1), 1, ""), 422, "more-than-possible");
        assertThat(desk.number("select count(*) from exception_case where kind = 'scrapped-beyond-yield' and key = '"
                        + order.id() + "'"))
                .isEqualTo(1);

        extra(work, 6).statusCode(200).body("extraPiecesAwaited", equalTo("6"));
        refused(extra(work, 6), 409, "extra-pieces-awaited");
        assertThat(desk.said(order, "extra-pieces-released")).hasSize(1);
        assertThat(desk.last(order, "extra-pieces-released")
                        .at("/quantity/value")
                        .asText())
                .isEqualTo("6");
        assertThat(desk.last(order, "production-rescheduled").at("/reason").asText())
                .isEqualTo("DEFECT_RATE");
        refused(report(work, 10, monday.plusDays(1), 6, ""), 422, "more-than-possible");

        desk.kitComplete(order, work);
        report(work, 10, monday.plusDays(1), 6, "").statusCode(200).body("extraPieces", equalTo("6"));
        report(work, 20, monday.plusDays(1), 6, "").statusCode(200);
        command(work, "final-inspection", "{\"sampleSize\":8,\"defects\":0}").statusCode(200);
        report(work, 30, monday.plusDays(1), 40, "").statusCode(200).body("state", equalTo("COMPLETED"));
        assertThat(desk.last(order, "production-completed")
                        .at("/quantity/value")
                        .asText())
                .isEqualTo("40");
    }

    @Test
    void pieces_the_first_operation_scrapped_beyond_its_yield_are_made_again_too() {
        Known order = scheduledWithoutTolerance(40);
        String work = desk.running(order);
        clock.to(Desk.at(monday, "16:00"));
        // 42 pieces started make 41 here, 40 of which come out
        scrapped(work, 10, 34, 8).statusCode(200);
        assertThat(desk.number("select count(*) from exception_case where kind = 'scrapped-beyond-yield' and key = '"
                        + order.id() + "'"))
                .isEqualTo(1);
        refused(report(work, 10, monday, 1, ""), 422, "more-than-possible");
        extra(work, 6).statusCode(200).body("extraPiecesAwaited", equalTo("6"));
        desk.kitComplete(order, work);
        report(work, 10, monday, 6, "").statusCode(200).body("extraPieces", equalTo("6"));
    }

    @Test
    void late_components_for_extra_pieces_move_the_finish() {
        Known order = scheduledWithoutTolerance(40);
        String work = desk.running(order);
        report(work, 10, monday, 40, "").statusCode(200);
        scrapped(work, 20, 0, 20).statusCode(200);
        extra(work, 20).statusCode(200);
        desk.hear(
                order,
                "materials",
                "arrival-changed",
                "\"lines\":[{\"line\":1,\"readyDate\":\"%s\"}],\"cause\":\"extra pieces\""
                        .formatted(monday.plusDays(9)));
        assertThat(desk.last(order, "production-rescheduled").at("/reason").asText())
                .isEqualTo("MATERIAL_SHORTAGE");
        assertThat(LocalDate.ofInstant(
                        Instant.parse(desk.last(order, "production-rescheduled")
                                .at("/newFinish")
                                .asText()),
                        Desk.NINGBO))
                .isAfterOrEqualTo(monday.plusDays(9));

        int told = desk.said(order, "production-rescheduled").size();
        desk.hear(
                order,
                "materials",
                "arrival-changed",
                "\"lines\":[{\"line\":1,\"readyDate\":\"%s\"}],\"cause\":\"sooner\"".formatted(monday.plusDays(7)));
        assertThat(desk.said(order, "production-rescheduled")).hasSize(told);
    }

    @Test
    void a_scrapped_lot_that_nobody_replaces_is_late_for_its_defects() {
        Known order = scheduledWithoutTolerance(10);
        String work = desk.running(order);
        report(work, 10, monday, 10, "").statusCode(200);
        scrapped(work, 20, 0, 10).statusCode(200);
        clock.to(Desk.at(monday.plusDays(8), "07:00"));
        assertThat(desk.last(order, "production-rescheduled").at("/reason").asText())
                .isEqualTo("DEFECT_RATE");
        assertThat(Instant.parse(desk.last(order, "production-rescheduled")
                        .at("/newFinish")
                        .asText()))
                .isAfter(clock.now());
    }

    private Known scheduledWithoutTolerance(int quantity) {
        Asked line = new Asked(1, LIGHT, quantity, monday.plusDays(11));
        Known order = desk.placed("REGULAR", "0", line);
        desk.materials(order, order.promise(), monday.toString());
        desk.accepted(order, order.promise(), monday.plusDays(11));
        desk.released(order, monday.plusDays(11), line);
        return order;
    }

    private ValidatableResponse scrapped(String work, int sequence, int good, int scrap) {
        return command(
                work,
                "operations/" + sequence + "/daily-reports",
                "{\"date\":\"%s\",\"good\":%d,\"defect\":0,\"scrap\":%d,\"hours\":8,\"reason\":\"DEFECT_RATE\"}"
                        .formatted(desk.today(), good, scrap));
    }

    private static ValidatableResponse extra(String work, int pieces) {
        return command(work, "extra-pieces", "{\"pieces\":%d,\"reason\":\"DEFECT_RATE\"}".formatted(pieces));
    }
}
