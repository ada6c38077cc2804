package io.gendan.review.calendars;

import io.gendan.chassis.time.Shift;
import io.gendan.chassis.time.WorkingCalendar;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;

/** Which calendar a review's clocks follow, and the hours that count until planning has published it. */
@ConfigMapping(prefix = "gendan.review.hours")
interface OfficeHours {
    @WithDefault("OFFICE")
    String calendar();

    @WithDefault("Asia/Shanghai")
    ZoneId zone();

    @WithDefault("MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY")
    Set<DayOfWeek> days();

    @WithDefault("08:30")
    LocalTime from();

    @WithDefault("12:00")
    LocalTime breakFrom();

    @WithDefault("13:00")
    LocalTime breakTo();

    @WithDefault("17:30")
    LocalTime to();

    default WorkingCalendar untilPublished() {
        return WorkingCalendar.of(
                zone(),
                days().stream()
                        .flatMap(day -> Stream.of(new Shift(day, from(), breakFrom()), new Shift(day, breakTo(), to())))
                        .toList(),
                Set.of());
    }
}
