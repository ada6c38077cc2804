package io.gendan.order.ordering;

import io.gendan.chassis.time.Shift;
import io.gendan.chassis.time.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Calendars for tests. */
final class Calendars {
    private Calendars() {}

    static WorkingCalendar weekdays() {
        return WorkingCalendar.of(
                ZoneId.of("Asia/Shanghai"),
                Stream.of(DayOfWeek.values())
                        .limit(5)
                        .map(day -> new Shift(day, LocalTime.of(8, 0), LocalTime.of(17, 0)))
                        .toList(),
                List.of());
    }
}
