package io.gendan.planning.resources;

import io.gendan.chassis.imports.RowProblem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of calendars.csv: one stretch of work. */
record CalendarRow(
        @NotBlank String calendar,
        @NotBlank String plant,
        @NotBlank String name,
        @Nullable String nameZh,
        @NotBlank String timeZone,
        @NotNull DayOfWeek weekday,
        @NotBlank String shift,
        @NotNull LocalTime starts,
        @NotNull LocalTime ends) {

    boolean describes(
            @Nullable String knownPlant,
            @Nullable String knownName,
            @Nullable String knownNameZh,
            @Nullable String knownZone) {
        return plant.equals(knownPlant)
                && name.equals(knownName)
                && Objects.equals(nameZh, knownNameZh)
                && timeZone.equals(knownZone);
    }

    ZoneId zone() {
        try {
            return ZoneId.of(timeZone);
        } catch (DateTimeException unknown) {
            throw new RowProblem("time_zone", timeZone, "is not an IANA time zone");
        }
    }

    ShiftRow stretch() {
        ShiftRow stretch = new ShiftRow(weekday, starts, ends, shift);
        try {
            stretch.shiftOfWork();
        } catch (IllegalArgumentException wrong) {
            throw new RowProblem("ends", ends.toString(), String.valueOf(wrong.getMessage()));
        }
        return stretch;
    }
}
