package io.gendan.order.ordering;

import io.gendan.chassis.time.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Due times on the office calendar. */
public record StepClock(WorkingCalendar calendar) {
    private static final Duration REPLY = Duration.ofHours(4);

    /** Four working hours: what a department needs for an answer. */
    public Instant reply(Instant since) {
        return calendar.plus(since, REPLY);
    }

    /** The end of the n-th working day after. */
    public Instant days(Instant since, int workingDays) {
        return calendar.endOfDay(calendar.plusDays(calendar.dateOf(since), workingDays));
    }

    public Instant endOf(LocalDate date) {
        return calendar.endOfDay(date);
    }
}
