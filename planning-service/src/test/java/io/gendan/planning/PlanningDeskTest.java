package io.gendan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.chassis.desk.Queues;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.testing.DeskScreen;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.testing.WordsContract;
import io.gendan.chassis.words.Words;
import io.gendan.planning.Desk.Asked;
import io.gendan.planning.Desk.Known;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** PMC's desk: what waits for workshop, quality and planner, and that each button does it. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "wang",
        roles = {"planner", "workshop", "quality", "ops"})
class PlanningDeskTest extends PlanningStory {
    @Inject
    Words words;

    @Inject
    Queues queues;

    private static void press(Known order, String kind, String form, Map<String, String> written) {
        DeskScreen.about(order.number()).slip(kind).form(form).send(written).statusCode(200);
    }

    private static void press(Known order, String kind, String form) {
        press(order, kind, form, Map.of());
    }

    private Known scheduled() {
        return desk.scheduled("REGULAR", LIGHT, 40, monday.plusDays(11), monday);
    }

    /** Two hours after work ended on a day: what was planned for it may be reported. */
    private void evening(int day) {
        clock.to(Desk.at(monday.plusDays(day), "19:00"));
    }

    @Test
    void every_text_is_there_in_every_language() {
        WordsContract.isKept(words);
    }

    @Test
    void an_order_is_made_from_the_desk_with_one_press_a_step() {
        Known order = scheduled();
        desk.kitComplete(order, desk.workOrder(order));

        press(order, "work-to-start", "start");
        press(order, "first-articles", "approve-first-article");
        evening(0);
        press(order, "operations-to-report", "report");
        evening(1);
        press(order, "operations-to-report", "report");
        assertThat(DeskScreen.about(order.number()).slips("operations-to-report"))
                .as("packing waits for the inspection")
                .isEmpty();
        press(order, "lots-to-inspect", "inspect");
        press(order, "operations-to-report", "report");

        assertThat(desk.last(order, "production-completed")
                        .at("/quantity/value")
                        .asText())
                .isEqualTo("40");
        assertThat(DeskScreen.about(order.number()).text()).contains("Nothing waits here");
    }

    @Test
    void work_whose_gates_are_closed_says_what_it_waits_for() {
        Known order = desk.scheduled("CUSTOM", LIGHT, 40, monday.plusDays(11), monday);

        DeskScreen.Slip slip = DeskScreen.about(order.number()).slip("work-to-start");
        assertThat(slip.text()).contains("its kit is not complete and the sample is not signed");
        assertThat(slip.offers("start")).isFalse();
        assertThat(DeskScreen.open("/desk?whose=all&subject=" + order.number(), "zh")
                        .text())
                .contains("配料未齐套，样板未签", "承诺交期", "待开工");

        desk.kitComplete(order, desk.workOrder(order));
        assertThat(DeskScreen.about(order.number()).slip("work-to-start").text())
                .contains("cannot start yet: the sample is not signed");
    }

    @Test
    void however_much_waits_for_its_kit_what_may_start_is_seen() {
        Known order = scheduledInTwo();
        desk.kitComplete(
                order,
                desk.last(order, "production-scheduled")
                        .at("/workOrders/1/workOrderId")
                        .asText());

        assertThat(firstToStart(order, false).forms()).isEmpty();
        assertThat(firstToStart(order, true).forms()).isNotEmpty();
    }

    /** An order of two lines, the first of which is to start first. */
    private Known scheduledInTwo() {
        Asked[] lines = {new Asked(1, LIGHT, 40, monday.plusDays(11)), new Asked(2, LIGHT, 40, monday.plusDays(11))};
        Known order = desk.placed("REGULAR", lines);
        desk.materials(order, order.promise(), monday.toString(), monday.toString());
        LocalDate promised = LocalDate.parse(desk.last(order, "capacity-assessed")
                .at("/lines/1/promisedDate")
                .asText());
        desk.accepted(order, order.promise(), promised, promised);
        desk.released(order, promised, lines);
        return order;
    }

    private WaitingWork firstToStart(Known order, boolean mine) {
        return queues.waiting(new Selection(order.number(), mine, 1)).stream()
                .filter(waiting -> waiting.kind().equals("work-to-start"))
                .map(Queues.Waiting::work)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_refused_first_article_is_judged_again() {
        Known order = scheduled();
        desk.kitComplete(order, desk.workOrder(order));
        press(order, "work-to-start", "start");

        press(order, "first-articles", "refuse-first-article", Map.of("remark", "the logo is upside down"));

        assertThat(DeskScreen.about(order.number()).slip("first-articles").offers("approve-first-article"))
                .isTrue();
        assertThat(desk.number("select count(*) from first_article where not approved and work_order_id = '"
                        + desk.workOrder(order) + "' and checklist like '%barcode%'"))
                .isEqualTo(1);
    }

    @Test
    void who_is_behind_chooses_a_reason_and_the_rest_waits_on() {
        Known order = scheduled();
        desk.running(order);
        evening(1);

        DeskScreen.Form report =
                DeskScreen.about(order.number()).slip("operations-to-report").form("report");
        Desk.refused(report.send(Map.of("good", "10")), 422, "variance-reason-required");
        report.send(Map.of("good", "10", "reason", "STAFFING")).statusCode(200);

        assertThat(DeskScreen.about(order.number()).slips("operations-to-report"))
                .hasSize(2)
                .extracting(DeskScreen.Slip::text)
                .anySatisfy(text -> assertThat(text).contains("Good so far 10"));
        assertThat(desk.last(order, "production-rescheduled").at("/reason").asText())
                .isEqualTo("STAFFING");
    }

    @Test
    void work_that_was_scrapped_gets_extra_pieces() {
        Known order = withoutTolerance();
        String work = desk.running(order);
        press(order, "operations-to-report", "report");
        evening(1);
        press(order, "operations-to-report", "report", Map.of("good", "34", "scrap", "6", "reason", "DEFECT_RATE"));

        DeskScreen.Slip slip = DeskScreen.about(order.number()).slip("work-made-short");
        slip.form("extra-pieces").send().statusCode(200);
        assertThat(DeskScreen.about(order.number()).slips("work-made-short")).isEmpty();

        desk.kitComplete(order, work);
        press(order, "operations-to-report", "report");
        press(order, "operations-to-report", "report");
        press(order, "lots-to-inspect", "inspect");
        press(order, "operations-to-report", "report");
        assertThat(desk.last(order, "production-completed")
                        .at("/quantity/value")
                        .asText())
                .isEqualTo("40");
    }

    private Known withoutTolerance() {
        Asked line = new Asked(1, LIGHT, 40, monday.plusDays(11));
        Known order = desk.placed("REGULAR", "0", line);
        desk.materials(order, order.promise(), monday.toString());
        LocalDate promised = LocalDate.parse(desk.last(order, "capacity-assessed")
                .at("/lines/0/promisedDate")
                .asText());
        desk.accepted(order, order.promise(), promised);
        desk.released(order, promised, line);
        return order;
    }

    @Test
    void what_is_packed_within_the_tolerance_may_be_ended_so() {
        Known order = scheduled();
        desk.running(order);
        evening(1);
        for (int sequence : new int[] {10, 20}) {
            Desk.report(desk.workOrder(order), sequence, monday.plusDays(1), 38, "")
                    .statusCode(200);
        }
        press(order, "lots-to-inspect", "inspect");
        Desk.report(desk.workOrder(order), 30, monday.plusDays(1), 38, "").statusCode(200);

        DeskScreen.about(order.number())
                .slip("work-to-complete")
                .form("complete")
                .send()
                .statusCode(200)
                .body("state", equalTo("COMPLETED"));

        assertThat(DeskScreen.about(order.number()).text()).contains("Nothing waits here");
    }

    @Test
    void work_beyond_its_promise_is_moved_back_by_the_planner() {
        Known order = scheduled();
        LocalDate promised = LocalDate.parse(desk.last(order, "capacity-assessed")
                .at("/lines/0/promisedDate")
                .asText());
        desk.kitComplete(order, desk.workOrder(order));
        press(
                order,
                "work-to-start",
                "reschedule",
                Map.of("newFinish", promised.plusDays(7).toString(), "reason", "EQUIPMENT_FAILURE"));

        press(order, "late-work", "reschedule");

        assertThat(DeskScreen.about(order.number()).slips("late-work")).isEmpty();
        assertThat(desk.last(order, "production-rescheduled")
                        .at("/beyondPromise")
                        .asBoolean())
                .isFalse();
    }

    @Test
    @TestSecurity(user = "li", roles = "planner")
    void who_may_not_judge_sees_that_it_waits_for_quality() {
        Known order = scheduled();
        desk.kitComplete(order, desk.workOrder(order));
        press(order, "work-to-start", "start");

        DeskScreen.Slip slip = DeskScreen.about(order.number()).slip("first-articles");

        assertThat(slip.text()).contains("Waits for: Quality");
        assertThat(slip.offers("approve-first-article")).isFalse();
    }

    @Test
    void what_is_being_withdrawn_waits_for_nobody() {
        Known order = scheduled();
        desk.kitComplete(order, desk.workOrder(order));
        desk.hear(
                order,
                "order",
                "withdrawal-requested",
                "\"withdrawalId\":\"%s\",\"purpose\":\"CANCELLATION\",\"lines\":[1]".formatted(UUID.randomUUID()));

        assertThat(DeskScreen.about(order.number()).text()).contains("Nothing waits here");
    }
}
