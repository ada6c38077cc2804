package io.gendan.walk;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates as the sample plant counts them. */
public final class Days {

    public static final ZoneId PLANT = ZoneId.of("Asia/Shanghai");
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Days() {}

    public static LocalDate of(Instant instant) {
        return instant.atZone(PLANT).toLocalDate();
    }

    /** When people come to work on that day. */
    public static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(PLANT).toInstant();
    }

    /** The last moment that still belongs to that day. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(PLANT).toInstant().minusMillis(1);
    }

    static String atThePlant(Instant instant) {
        return MINUTES.format(instant.atZone(PLANT));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
