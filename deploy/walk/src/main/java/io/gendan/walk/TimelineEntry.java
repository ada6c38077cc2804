package io.gendan.walk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to an order, in any department. */
public record TimelineEntry(
        @Nullable String id,
        Instant at,
        String department,
        String event,
        String text,
        @Nullable String by,
        @Nullable String planned,
        @Nullable String expected,
        @Nullable String actual) {

    /** One readable line. */
    public String line(String order) {
        var dates = new StringBuilder();
        note(dates, "planned", planned);
        note(dates, "expected", expected);
        note(dates, "actual", actual);
        return "%s  %-14s  %-9s  %s%s".formatted(Days.atThePlant(at), order, department, text, dates);
    }

    private static void note(StringBuilder dates, String what, @Nullable String value) {
        if (value != null) {
            dates.append("  [").append(what).append(' ').append(value).append(']');
        }
    }
}
