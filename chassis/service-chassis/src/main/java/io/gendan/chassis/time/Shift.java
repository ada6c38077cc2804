package io.gendan.chassis.time;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * A stretch of work on one weekday, in local time. {@code to = 00:00} is the midnight that ends the day; a night that
 * crosses midnight is two shifts, because each minute of work belongs to one business date.
 */
public record Shift(DayOfWeek weekday, LocalTime from, LocalTime to) implements Comparable<Shift> {

    /** @throws IllegalArgumentException when it does not end after it starts on the same day */
    public Shift {
        if (!endsAtMidnight(to) && !from.isBefore(to)) {
            throw new IllegalArgumentException("shift %s %s-%s does not end after it starts; divide a night at midnight"
                    .formatted(weekday, from, to));
        }
    }

    boolean reachesInto(Shift next) {
        return weekday == next.weekday && (endsAtMidnight(to) || to.isAfter(next.from));
    }

    boolean endsTheDay() {
        return endsAtMidnight(to);
    }

    private static boolean endsAtMidnight(LocalTime to) {
        return to.equals(LocalTime.MIDNIGHT);
    }

    @Override
    public int compareTo(Shift other) {
        int byDay = weekday.compareTo(other.weekday);
        return byDay != 0 ? byDay : from.compareTo(other.from);
    }
}
