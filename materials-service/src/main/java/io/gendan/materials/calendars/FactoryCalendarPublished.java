package io.gendan.materials.calendars;

import io.gendan.chassis.events.EventType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Planning's working calendar as it stands now. */
@EventType(value = "io.gendan.planning.factory-calendar.v1", master = true)
record FactoryCalendarPublished(
        String code, String plant, ZoneId zone, List<ShiftTimes> shifts, List<LocalDate> holidays) {
    record ShiftTimes(DayOfWeek weekday, LocalTime from, LocalTime to) {}
}
