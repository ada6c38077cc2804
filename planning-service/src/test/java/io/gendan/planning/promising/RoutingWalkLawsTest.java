package io.gendan.planning.promising;

import static io.gendan.planning.promising.Workshop.MONDAY;
import static io.gendan.planning.promising.Workshop.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.planning.capacity.LoadBoard;
import io.gendan.planning.capacity.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RoutingWalkLawsTest {

    @Property(tries = 300)
    void no_day_ever_carries_more_than_it_offers(
            @ForAll("workshops") Workshop workshop,
            @ForAll @Size(max = 12) List<@IntRange(max = 1500) Integer> orders) {
        LoadBoard board = workshop.board();
        Map<List<Object>, Integer> placed = orders.stream()
                .flatMap(minutes -> slots(walk(workshop, board, 0, minutes, minutes)).stream())
                .collect(Collectors.groupingBy(
                        slot -> List.of(slot.workCenter(), slot.day()), Collectors.summingInt(Slot::minutes)));

        LoadBoard untouched = workshop.board();
        placed.forEach((bucket, minutes) -> assertThat(minutes)
                .isLessThanOrEqualTo(untouched.free((String) bucket.get(0), (LocalDate) bucket.get(1))));
    }

    @Property(tries = 300)
    void every_minute_is_placed_and_operations_follow_each_other(
            @ForAll("workshops") Workshop workshop,
            @ForAll @IntRange(max = 4000) int delay,
            @ForAll @IntRange(max = 2000) int coat,
            @ForAll @IntRange(max = 2000) int pack) {
        Walk.Placed walk = (Walk.Placed) walk(workshop, workshop.board(), delay, coat, pack);

        assertThat(minutes(walk, 10)).isEqualTo(coat);
        assertThat(minutes(walk, 20)).isEqualTo(pack);
        Instant before = at(MONDAY, "00:00").plus(Duration.ofMinutes(delay));
        for (Placement placement : walk.placements()) {
            assertThat(placement.start()).isAfterOrEqualTo(before);
            assertThat(placement.finish()).isAfterOrEqualTo(placement.start());
            before = placement.finish();
        }
    }

    @Property(tries = 300)
    void what_starts_later_never_ends_earlier(
            @ForAll("workshops") Workshop workshop,
            @ForAll @IntRange(max = 4000) int delay,
            @ForAll @IntRange(max = 4000) int more,
            @ForAll @IntRange(min = 1, max = 2000) int minutes) {
        Walk.Placed early = (Walk.Placed) walk(workshop, workshop.board(), delay, minutes, 10);
        Walk.Placed late = (Walk.Placed) walk(workshop, workshop.board(), delay + more, minutes, 10);

        assertThat(late.finish().atZone(Workshop.NINGBO).toLocalDate())
                .isAfterOrEqualTo(early.finish().atZone(Workshop.NINGBO).toLocalDate());
    }

    @Property(tries = 300)
    void a_day_between_start_and_finish_is_used_up_or_has_a_reason(
            @ForAll("workshops") Workshop workshop, @ForAll @IntRange(min = 1, max = 3000) int minutes) {
        LoadBoard board = workshop.board();
        Walk.Placed walk = (Walk.Placed) walk(workshop, board, 0, minutes, 0);
        List<Slot> slots = walk.slots();
        LocalDate last = slots.getLast().day();
        List<LocalDate> skipped = MONDAY.datesUntil(last)
                .filter(day -> slots.stream().noneMatch(slot -> slot.day().equals(day)))
                .toList();

        assertThat(skipped)
                .allSatisfy(day -> assertThat(walk.reasons())
                        .anyMatch(why -> !day.isBefore(why.from()) && !day.isAfter(why.to())));
    }

    @Provide
    Arbitrary<Workshop> workshops() {
        Arbitrary<List<Integer>> loads =
                Arbitraries.integers().between(0, 480).list().ofMinSize(1).ofMaxSize(20);
        return Combinators.combine(loads, loads).as((coat, pack) -> {
            Workshop workshop = new Workshop();
            IntStream.range(0, coat.size()).forEach(i -> workshop.busy("COAT", MONDAY.plusDays(i), coat.get(i)));
            IntStream.range(0, pack.size()).forEach(i -> workshop.busy("PACK", MONDAY.plusDays(i), pack.get(i)));
            return workshop;
        });
    }

    private static Walk walk(Workshop workshop, LoadBoard board, int delay, int coat, int pack) {
        List<Step> steps =
                new ArrayList<>(List.of(new Step.Inside(10, "COAT", coat), new Step.Inside(20, "PACK", pack)));
        return new RoutingWalk(workshop.shop, board).from(at(MONDAY, "00:00").plus(Duration.ofMinutes(delay)), steps);
    }

    private static List<Slot> slots(Walk walk) {
        return ((Walk.Placed) walk).slots();
    }

    private static int minutes(Walk.Placed walk, int sequence) {
        return walk.slots().stream()
                .filter(slot -> slot.sequence() == sequence)
                .mapToInt(Slot::minutes)
                .sum();
    }
}
