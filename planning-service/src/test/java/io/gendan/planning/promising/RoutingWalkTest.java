package io.gendan.planning.promising;

import static io.gendan.planning.promising.Workshop.FRIDAY;
import static io.gendan.planning.promising.Workshop.MONDAY;
import static io.gendan.planning.promising.Workshop.NEXT_MONDAY;
import static io.gendan.planning.promising.Workshop.TUESDAY;
import static io.gendan.planning.promising.Workshop.WEDNESDAY;
import static io.gendan.planning.promising.Workshop.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.gendan.planning.capacity.LoadBoard;
import io.gendan.planning.capacity.Slot;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoutingWalkTest {
    private final Workshop workshop = new Workshop();

    @Test
    void an_operation_takes_the_first_free_minutes_and_the_next_one_follows() {
        Walk.Placed walk = placed(workshop.board(), coat(120), pack(96));

        assertThat(walk.placements().get(0).start()).isEqualTo(at(MONDAY, "08:00"));
        assertThat(walk.placements().get(0).finish()).isEqualTo(at(MONDAY, "10:00"));
        assertThat(walk.placements().get(1).start()).isEqualTo(at(MONDAY, "10:00"));
        // two people pack 96 minutes of work in 48 on the clock
        assertThat(walk.finish()).isEqualTo(at(MONDAY, "10:48"));
        assertThat(walk.reasons()).isEmpty();
    }

    @Test
    void an_operation_may_span_days() {
        Walk.Placed walk = placed(workshop.board(), coat(600), pack(60));

        assertThat(walk.slots())
                .containsExactly(
                        new Slot(10, "COAT", MONDAY, 480),
                        new Slot(10, "COAT", TUESDAY, 120),
                        new Slot(20, "PACK", TUESDAY, 60));
        assertThat(walk.finish()).isEqualTo(at(TUESDAY, "10:30"));
    }

    @Test
    void a_full_day_is_the_reason_and_its_work_center_the_bottleneck() {
        workshop.busy("COAT", MONDAY, 480).busy("COAT", TUESDAY, 400);

        Walk.Placed walk = placed(workshop.board(), coat(100), pack(10));

        assertThat(walk.slots()).startsWith(new Slot(10, "COAT", TUESDAY, 80), new Slot(10, "COAT", WEDNESDAY, 20));
        assertThat(walk.reasons()).containsExactly(new WhyNotEarlier(Constraint.CAPACITY, "COAT", MONDAY, TUESDAY));
        assertThat(walk.bottleneck()).contains("COAT");
    }

    @Test
    void a_weekend_is_the_calendars_reason() {
        Walk.Placed walk = (Walk.Placed)
                new RoutingWalk(workshop.shop, workshop.board()).from(at(FRIDAY, "16:00"), List.of(coat(90)));

        assertThat(walk.slots())
                .containsExactly(new Slot(10, "COAT", FRIDAY, 60), new Slot(10, "COAT", NEXT_MONDAY, 30));
        assertThat(walk.reasons())
                .containsExactly(
                        new WhyNotEarlier(Constraint.CALENDAR, "COAT", FRIDAY.plusDays(1), FRIDAY.plusDays(2)));
    }

    @Test
    void late_in_the_day_only_the_rest_of_the_day_counts() {
        Walk.Placed walk = (Walk.Placed)
                new RoutingWalk(workshop.shop, workshop.board()).from(at(MONDAY, "15:00"), List.of(coat(180)));

        assertThat(walk.slots()).containsExactly(new Slot(10, "COAT", MONDAY, 120), new Slot(10, "COAT", TUESDAY, 60));
    }

    @Test
    void work_made_outside_needs_days_but_no_minutes_of_ours() {
        Walk.Placed walk = placed(workshop.board(), new Step.Outside(10, 3), pack(10));

        assertThat(walk.slots()).containsExactly(new Slot(20, "PACK", FRIDAY, 10));
    }

    @Test
    void a_walk_that_leads_nowhere_leaves_the_board_as_it_was() {
        workshop.seesOnly(3);
        LoadBoard board = workshop.board();

        Walk walk = new RoutingWalk(workshop.shop, board).from(at(MONDAY, "08:00"), List.of(pack(10), coat(5000)));

        assertThat(walk).isInstanceOf(Walk.Nowhere.class);
        for (LocalDate day = MONDAY; !day.isAfter(FRIDAY); day = day.plusDays(1)) {
            assertThat(board.free("COAT", day)).isEqualTo(480);
            assertThat(board.free("PACK", day)).isEqualTo(960);
        }
    }

    @Test
    void two_walks_on_one_board_never_count_on_the_same_minutes() {
        LoadBoard board = workshop.board();
        placed(board, coat(480));

        assertThat(placed(board, coat(480)).slots()).containsExactly(new Slot(10, "COAT", TUESDAY, 480));
    }

    private Walk.Placed placed(LoadBoard board, Step... steps) {
        Walk walk = new RoutingWalk(workshop.shop, board).from(at(MONDAY, "08:00"), List.of(steps));
        assertThat(walk).asInstanceOf(type(Walk.Placed.class)).isNotNull();
        return (Walk.Placed) walk;
    }

    private static Step coat(int minutes) {
        return new Step.Inside(10, "COAT", minutes);
    }

    private static Step pack(int minutes) {
        return new Step.Inside(20, "PACK", minutes);
    }
}
