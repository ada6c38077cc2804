package io.gendan.chassis.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * When a factory works: weekly shifts in local time, less its holidays. Immutable; equal calendars are equal values, and
 * JSON reads and writes it as {@code {zone, shifts:[{weekday, from, to}], holidays:[date]}}.
 */
public record WorkingCalendar(ZoneId zone, List<Shift> shifts, Set<LocalDate> holidays) {

    /** @throws IllegalArgumentException when there is no shift at all, or two shifts of a day overlap */
    public WorkingCalendar {
        shifts = shifts.stream().sorted().toList();
        holidays = Collections.unmodifiableSortedSet(new TreeSet<>(holidays));
        if (shifts.isEmpty()) {
            throw new IllegalArgumentException("a calendar needs at least one shift");
        }
        refuseOverlap(shifts);
    }

    public static WorkingCalendar of(ZoneId zone, Collection<Shift> shifts, Collection<LocalDate> holidays) {
        return new WorkingCalendar(zone, List.copyOf(shifts), Set.copyOf(holidays));
    }

    /** The business date an instant falls on, working or not. */
    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    public boolean isWorkingDay(LocalDate date) {
        return !holidays.contains(date) && shifts.stream().anyMatch(shift -> shift.weekday() == date.getDayOfWeek());
    }

    public boolean isWorkingTime(Instant instant) {
        return work(dateOf(instant)).stream()
                .anyMatch(span -> !instant.isBefore(span.from()) && instant.isBefore(span.to()));
    }

    /** The stretches of work of one date in order, none on a day off. A clock change shortens or lengthens them truly. */
    public List<Span> work(LocalDate date) {
        if (holidays.contains(date)) {
            return List.of();
        }
        return shifts.stream()
                .filter(shift -> shift.weekday() == date.getDayOfWeek())
                .map(shift -> span(date, shift))
                .filter(span -> span.from().isBefore(span.to()))
                .toList();
    }

    /** Minutes of work on a date, 0 on a day off. */
    public long workingMinutes(LocalDate date) {
        return work(date).stream()
                .map(Span::length)
                .reduce(Duration.ZERO, Duration::plus)
                .toMinutes();
    }

    /**
     * The instant at which so much working time has passed since {@code start}; {@code start} itself for none.
     *
     * @throws IllegalArgumentException for a negative working time
     */
    public Instant plus(Instant start, Duration workingTime) {
        if (workingTime.isNegative()) {
            throw new IllegalArgumentException("working time cannot be negative: " + workingTime);
        }
        if (workingTime.isZero()) {
            return start;
        }
        Duration left = workingTime;
        for (LocalDate date = dateOf(start); ; date = date.plusDays(1)) {
            for (Span span : work(date)) {
                Duration usable = span.within(start, Instant.MAX);
                if (usable.compareTo(left) >= 0) {
                    return span.to().minus(usable.minus(left));
                }
                left = left.minus(usable);
            }
        }
    }

    /** Working time from one instant to another; negative when {@code to} is earlier. */
    public Duration between(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return between(to, from).negated();
        }
        return dateOf(from)
                .datesUntil(dateOf(to).plusDays(1))
                .flatMap(date -> work(date).stream())
                .map(span -> span.within(from, to))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The n-th working day after a date; the date itself for 0; before it for a negative count. */
    public LocalDate plusDays(LocalDate date, int workingDays) {
        int step = workingDays < 0 ? -1 : 1;
        LocalDate day = date;
        for (int left = Math.abs(workingDays); left > 0; left -= isWorkingDay(day) ? 1 : 0) {
            day = day.plusDays(step);
        }
        return day;
    }

    /** The n-th working day before a date; the date itself for 0. */
    public LocalDate minusDays(LocalDate date, int workingDays) {
        return plusDays(date, -workingDays);
    }

    /** The date itself when it is a working day, else the next one. */
    public LocalDate workingDayFrom(LocalDate date) {
        return isWorkingDay(date) ? date : plusDays(date, 1);
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} is earlier. */
    public long daysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -daysBetween(to, from);
        }
        return from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** When work starts on a date; on a day off, the midnight that starts it. */
    public Instant startOfDay(LocalDate date) {
        List<Span> work = work(date);
        return work.isEmpty() ? instant(date.atStartOfDay()) : work.getFirst().from();
    }

    /** When the last shift of a date ends; on a day off, the midnight that ends it. */
    public Instant endOfDay(LocalDate date) {
        List<Span> work = work(date);
        return work.isEmpty()
                ? instant(date.plusDays(1).atStartOfDay())
                : work.getLast().to();
    }

    private Span span(LocalDate date, Shift shift) {
        LocalDate lastDate = shift.endsTheDay() ? date.plusDays(1) : date;
        return new Span(instant(date.atTime(shift.from())), instant(lastDate.atTime(shift.to())));
    }

    /** Local times keep their order: one that a clock change leaves out is the change itself, a doubled one is its first. */
    private Instant instant(LocalDateTime local) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        boolean leftOut = change != null && change.isGap();
        return leftOut ? change.getInstant() : local.atZone(zone).toInstant();
    }

    private static void refuseOverlap(List<Shift> shifts) {
        IntStream.range(1, shifts.size())
                .filter(i -> shifts.get(i - 1).reachesInto(shifts.get(i)))
                .findFirst()
                .ifPresent(i -> {
                    throw new IllegalArgumentException(
                            "shifts overlap: %s and %s".formatted(shifts.get(i - 1), shifts.get(i)));
                });
    }
}
