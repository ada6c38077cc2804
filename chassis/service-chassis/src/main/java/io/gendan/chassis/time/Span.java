package io.gendan.chassis.time;

import java.time.Duration;
import java.time.Instant;

/** A stretch of real time, its end excluded. */
public record Span(Instant from, Instant to) {

    public Duration length() {
        return Duration.between(from, to);
    }

    /** How much of it lies between two instants; zero when they do not meet. */
    Duration within(Instant earliest, Instant latest) {
        Instant start = from.isBefore(earliest) ? earliest : from;
        Instant end = to.isAfter(latest) ? latest : to;
        return start.isBefore(end) ? Duration.between(start, end) : Duration.ZERO;
    }
}
