package io.gendan.chassis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarLawsTest {

    private static final LocalDate START = LocalDate.parse("2026-01-01");

    @Property(tries = 300)
    void time_added_is_the_time_between(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll("work") Duration work) {
        assertThat(calendar.between(start, calendar.plus(start, work))).isEqualTo(work);
    }

    @Property(tries = 300)
    void adding_in_two_steps_is_adding_at_once(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll("work") Duration first,
            @ForAll("work") Duration second) {
        assertThat(calendar.plus(calendar.plus(start, first), second))
                .isEqualTo(calendar.plus(start, first.plus(second)));
    }

    @Property(tries = 300)
    void more_work_never_ends_earlier(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll("work") Duration work,
            @ForAll("work") Duration more) {
        assertThat(calendar.plus(start, work.plus(more))).isAfterOrEqualTo(calendar.plus(start, work));
        assertThat(calendar.plus(start, work)).isAfterOrEqualTo(start);
    }

    @Property(tries = 300)
    void work_ends_within_or_at_the_end_of_a_shift(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll("work") Duration work) {
        Instant end = calendar.plus(start, work);
        assertThat(work.isZero() || calendar.isWorkingTime(end.minusNanos(1))).isTrue();
    }

    @Property(tries = 300)
    void days_forward_and_back_meet_on_working_days(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(max = 400) int offset,
            @ForAll @IntRange(max = 60) int days) {
        LocalDate date = calendar.workingDayFrom(START.plusDays(offset));
        LocalDate later = calendar.plusDays(date, days);
        assertThat(calendar.isWorkingDay(later)).isTrue();
        assertThat(calendar.minusDays(later, days)).isEqualTo(date);
        assertThat(calendar.daysBetween(date, later)).isEqualTo(days);
    }

    @Property(tries = 300)
    void a_day_offers_as_many_minutes_as_lie_between_its_start_and_end(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll @IntRange(max = 700) int offset) {
        LocalDate date = START.plusDays(offset);
        assertThat(calendar.between(calendar.startOfDay(date), calendar.endOfDay(date))
                        .toMinutes())
                .isEqualTo(calendar.workingMinutes(date));
        assertThat(calendar.workingMinutes(date) > 0).isEqualTo(calendar.isWorkingDay(date));
    }

    @Property(tries = 300)
    void between_is_antisymmetric(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant one,
            @ForAll("instants") Instant two) {
        assertThat(calendar.between(one, two))
                .isEqualTo(calendar.between(two, one).negated());
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        Arbitrary<ZoneId> zones = Arbitraries.of("Asia/Shanghai", "Europe/Madrid", "America/New_York", "UTC")
                .map(ZoneId::of);
        Arbitrary<List<Shift>> weeks = Arbitraries.of(DayOfWeek.class)
                .set()
                .ofMinSize(1)
                .flatMap(days -> day().list().ofSize(days.size()).map(times -> week(List.copyOf(days), times)));
        Arbitrary<Set<LocalDate>> holidays = Arbitraries.integers()
                .between(0, 400)
                .map(START::plusDays)
                .set()
                .ofMaxSize(20);
        return Combinators.combine(zones, weeks, holidays).as(WorkingCalendar::new);
    }

    /** Half-hour marks of a day, paired to shifts: at most two, the last may end at midnight. */
    private static Arbitrary<List<Integer>> day() {
        return Arbitraries.integers()
                .between(7, 48)
                .set()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(marks -> {
                    List<Integer> sorted = List.copyOf(new TreeSet<>(marks));
                    return sorted.subList(0, sorted.size() / 2 * 2);
                });
    }

    private static List<Shift> week(List<DayOfWeek> days, List<List<Integer>> marks) {
        return IntStream.range(0, days.size())
                .boxed()
                .flatMap(d -> IntStream.range(0, marks.get(d).size() / 2)
                        .mapToObj(i -> new Shift(
                                days.get(d),
                                time(marks.get(d).get(2 * i)),
                                time(marks.get(d).get(2 * i + 1)))))
                .toList();
    }

    private static LocalTime time(int halfHours) {
        return LocalTime.ofSecondOfDay(halfHours % 48 * 1800L);
    }

    @Provide
    Arbitrary<Instant> instants() {
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        return Arbitraries.integers().between(0, 500 * 24 * 60).map(minutes -> start.plus(Duration.ofMinutes(minutes)));
    }

    @Provide
    Arbitrary<Duration> work() {
        return Arbitraries.integers().between(0, 6000).map(Duration::ofMinutes);
    }
}
