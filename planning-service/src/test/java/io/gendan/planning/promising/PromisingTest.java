package io.gendan.planning.promising;

import static io.gendan.planning.promising.Workshop.FRIDAY;
import static io.gendan.planning.promising.Workshop.MONDAY;
import static io.gendan.planning.promising.Workshop.NEXT_MONDAY;
import static io.gendan.planning.promising.Workshop.TUESDAY;
import static io.gendan.planning.promising.Workshop.WEDNESDAY;
import static io.gendan.planning.promising.Workshop.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.planning.capacity.LoadBoard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromisingTest {
    private static final int NO_BUFFER = 0;

    private final Workshop workshop = new Workshop();

    @Test
    void what_can_be_made_in_time_is_promised_for_the_requested_date() {
        LinePromise.Dated promise = promise(NO_BUFFER, Workshop.line(1, 100, FRIDAY, MONDAY));

        assertThat(promise.promisedDate()).isEqualTo(FRIDAY);
        assertThat(promise.plannedFinish()).isBefore(at(TUESDAY, "00:00"));
        assertThat(promise.onTime()).isTrue();
        assertThat(promise.measures()).isEmpty();
    }

    @Test
    void the_buffer_lies_between_finish_and_promise_and_skips_the_weekend() {
        LinePromise.Dated promise = promise(2, Workshop.line(1, 480 * 3, MONDAY, MONDAY));

        assertThat(promise.plannedFinish()).isEqualTo(at(FRIDAY, "12:00"));
        assertThat(promise.promisedDate()).isEqualTo(NEXT_MONDAY.plusDays(1));
    }

    @Test
    void material_that_is_not_there_yet_is_the_first_reason() {
        LinePromise.Dated promise = promise(NO_BUFFER, Workshop.line(1, 10, MONDAY, WEDNESDAY));

        assertThat(promise.plannedStart()).isEqualTo(at(WEDNESDAY, "08:00"));
        assertThat(promise.whyNotEarlier().getFirst())
                .isEqualTo(new WhyNotEarlier(Constraint.MATERIAL, null, MONDAY, TUESDAY));
    }

    @Test
    void a_late_line_comes_with_ways_out_and_their_gains() {
        LinePromise.Dated promise = promise(
                NO_BUFFER,
                new LineToPromise(
                        1,
                        BigDecimal.valueOf(1100),
                        MONDAY,
                        MONDAY,
                        List.of(Workshop.step(10, "COAT", "0", "1"), Workshop.step(20, "PACK", "0", "0.1"))));

        assertThat(promise.promisedDate()).isEqualTo(WEDNESDAY);
        assertThat(promise.bottleneck()).isEqualTo("COAT");
        assertThat(promise.measures())
                .containsExactly(
                        new Measure(MeasureKind.SPLIT, 1, null, MONDAY, 2, BigDecimal.valueOf(457)),
                        new Measure(MeasureKind.OVERTIME, 1, "COAT", TUESDAY, 1, null),
                        new Measure(MeasureKind.LATER_DATE, 1, null, WEDNESDAY, 0, null));
    }

    @Test
    void trying_ways_out_takes_nothing_from_the_board() {
        var board = workshop.board();
        var promising = new Promising(workshop.shop, board, at(MONDAY, "08:00"), NO_BUFFER);
        promising.promise(Workshop.line(1, 1200, TUESDAY, MONDAY));

        int used = MONDAY.datesUntil(NEXT_MONDAY)
                .mapToInt(day -> taken(board, day))
                .sum();
        assertThat(used).isEqualTo(1200);
    }

    @Test
    void lines_of_one_order_do_not_count_on_the_same_minutes() {
        Promising promising = new Promising(workshop.shop, workshop.board(), at(MONDAY, "08:00"), NO_BUFFER);
        List<LinePromise> lines = List.of(
                promising.promise(Workshop.line(1, 480, MONDAY, MONDAY)),
                promising.promise(Workshop.line(2, 480, MONDAY, MONDAY)));

        assertThat(((LinePromise.Dated) lines.get(1)).plannedStart()).isEqualTo(at(TUESDAY, "08:00"));
    }

    @Test
    void without_room_as_far_as_can_be_seen_the_date_is_pending() {
        workshop.seesOnly(4);
        LinePromise promise = new Promising(workshop.shop, workshop.board(), at(MONDAY, "08:00"), NO_BUFFER)
                .promise(Workshop.line(1, 5000, MONDAY, MONDAY));

        assertThat(promise).isInstanceOf(LinePromise.Pending.class);
        assertThat(promise.onTime()).isFalse();
    }

    @Test
    void the_record_of_a_promise_is_read_as_it_was_written() {
        LinePromisesJson json = new LinePromisesJson();
        List<LinePromise> lines = List.of(
                promise(NO_BUFFER, Workshop.line(1, 1200, TUESDAY, MONDAY)),
                new LinePromise.Pending(2, FRIDAY, null, "the date of its material", null, List.of()));

        assertThat(json.convertToEntityAttribute(json.convertToDatabaseColumn(lines)))
                .isEqualTo(lines);
    }

    private int taken(LoadBoard board, LocalDate day) {
        return board.capacity("COAT", day) - board.free("COAT", day);
    }

    private LinePromise.Dated promise(int buffer, LineToPromise line) {
        return (LinePromise.Dated)
                new Promising(workshop.shop, workshop.board(), at(MONDAY, "08:00"), buffer).promise(line);
    }
}
