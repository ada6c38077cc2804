package io.gendan.chassis.time;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final ZoneId NINGBO = ZoneId.of("Asia/Shanghai");
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final LocalDate FRIDAY_30_JANUARY = LocalDate.parse("2026-01-30");
    private static final LocalDate MONDAY_HOLIDAY = LocalDate.parse("2026-02-02");
    private static final LocalDate TUESDAY_3_FEBRUARY = LocalDate.parse("2026-02-03");

    private final WorkingCalendar dayShift = WorkingCalendar.of(
            NINGBO,
            EnumSet.range(MONDAY, FRIDAY).stream()
                    .flatMap(day -> Stream.of(shift(day, "08:00", "12:00"), shift(day, "13:00", "17:00")))
                    .toList(),
            Set.of(MONDAY_HOLIDAY));

    @Test
    void working_time_skips_lunch_nights_weekends_and_holidays() {
        assertThat(dayShift.plus(at("2026-01-30T11:00"), Duration.ofHours(2))).isEqualTo(at("2026-01-30T14:00"));
        assertThat(dayShift.plus(at("2026-01-30T16:00"), Duration.ofHours(4))).isEqualTo(at("2026-02-03T11:00"));
    }

    @Test
    void work_that_fills_a_shift_ends_with_it() {
        assertThat(dayShift.plus(at("2026-01-30T13:00"), Duration.ofHours(4))).isEqualTo(at("2026-01-30T17:00"));
    }

    @Test
    void no_working_time_leaves_the_instant_as_it_is_even_at_night() {
        assertThat(dayShift.plus(at("2026-01-31T03:00"), Duration.ZERO)).isEqualTo(at("2026-01-31T03:00"));
    }

    @Test
    void working_days_skip_weekend_and_holiday_both_ways() {
        assertThat(dayShift.plusDays(FRIDAY_30_JANUARY, 1)).isEqualTo(TUESDAY_3_FEBRUARY);
        assertThat(dayShift.minusDays(TUESDAY_3_FEBRUARY, 1)).isEqualTo(FRIDAY_30_JANUARY);
        assertThat(dayShift.plusDays(MONDAY_HOLIDAY, 0)).isEqualTo(MONDAY_HOLIDAY);
        assertThat(dayShift.workingDayFrom(MONDAY_HOLIDAY)).isEqualTo(TUESDAY_3_FEBRUARY);
        assertThat(dayShift.daysBetween(FRIDAY_30_JANUARY, TUESDAY_3_FEBRUARY)).isEqualTo(1);
    }

    @Test
    void a_day_off_has_no_minutes() {
        assertThat(dayShift.workingMinutes(FRIDAY_30_JANUARY)).isEqualTo(480);
        assertThat(dayShift.workingMinutes(MONDAY_HOLIDAY)).isZero();
        assertThat(dayShift.isWorkingDay(MONDAY_HOLIDAY)).isFalse();
        assertThat(dayShift.isWorkingTime(at("2026-01-30T12:30"))).isFalse();
        assertThat(dayShift.isWorkingTime(at("2026-01-30T13:00"))).isTrue();
    }

    @Test
    void a_day_ends_with_its_last_shift_and_a_day_off_at_midnight() {
        assertThat(dayShift.endOfDay(FRIDAY_30_JANUARY)).isEqualTo(at("2026-01-30T17:00"));
        assertThat(dayShift.endOfDay(MONDAY_HOLIDAY)).isEqualTo(at("2026-02-03T00:00"));
        assertThat(dayShift.startOfDay(FRIDAY_30_JANUARY)).isEqualTo(at("2026-01-30T08:00"));
    }

    @Test
    void a_night_is_divided_at_midnight() {
        WorkingCalendar night = WorkingCalendar.of(
                NINGBO, List.of(shift(FRIDAY, "22:00", "00:00"), shift(SATURDAY, "00:00", "06:00")), Set.of());
        assertThat(night.plus(at("2026-01-30T23:00"), Duration.ofHours(3))).isEqualTo(at("2026-01-31T02:00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shift(FRIDAY, "22:00", "06:00"))
                .withMessageContaining("divide a night at midnight");
    }

    @Test
    void a_clock_change_makes_the_shift_as_long_as_it_really_is() {
        WorkingCalendar sundays = WorkingCalendar.of(MADRID, List.of(shift(SUNDAY, "00:00", "06:00")), Set.of());
        assertThat(sundays.workingMinutes(LocalDate.parse("2026-03-29"))).isEqualTo(300);
        assertThat(sundays.workingMinutes(LocalDate.parse("2026-10-25"))).isEqualTo(420);
    }

    @Test
    void overlapping_shifts_and_an_empty_week_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.of(
                        NINGBO, List.of(shift(MONDAY, "08:00", "12:00"), shift(MONDAY, "11:00", "17:00")), Set.of()))
                .withMessageContaining("overlap");
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingCalendar.of(NINGBO, List.of(), Set.of()));
    }

    @Test
    void it_travels_as_json() throws Exception {
        JsonMapper json = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        String text = json.writeValueAsString(dayShift);
        assertThat(text).contains("\"from\":\"08:00:00\"").contains("\"holidays\":[\"2026-02-02\"]");
        assertThat(json.readValue(text, WorkingCalendar.class)).isEqualTo(dayShift);
    }

    private static Shift shift(DayOfWeek day, String from, String to) {
        return new Shift(day, LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(NINGBO).toInstant();
    }
}
