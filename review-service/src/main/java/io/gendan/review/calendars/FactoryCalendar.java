package io.gendan.review.calendars;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.time.Shift;
import io.gendan.chassis.time.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** A calendar as planning publishes it: always the whole of it. */
@EventType(value = "io.gendan.planning.factory-calendar.v1", master = true)
record FactoryCalendar(String code, String plant, ZoneId zone, List<Hours> shifts, List<LocalDate> holidays) {
    record Hours(DayOfWeek weekday, LocalTime from, LocalTime to) {}

    WorkingCalendar hours() {
        return WorkingCalendar.of(
                zone,
                shifts.stream()
                        .map(hours -> new Shift(hours.weekday(), hours.from(), hours.to()))
                        .toList(),
                holidays);
    }
}
