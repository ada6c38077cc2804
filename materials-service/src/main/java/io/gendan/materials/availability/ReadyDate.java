package io.gendan.materials.availability;

import io.gendan.chassis.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** When production of a line may start: the longest path decides, never the sum of what runs side by side. */
final class ReadyDate {
    /**
     * Something arrives, and so many working days of making lie between it and the line.
     *
     * @param on null when nobody can tell
     */
    record Path(@Nullable LocalDate on, int offsetDays) {
        @Nullable
        LocalDate end(WorkingCalendar calendar) {
            return on == null ? null : calendar.plusDays(calendar.workingDayFrom(on), offsetDays);
        }
    }

    private ReadyDate() {}

    /** Null when a path has no date; today when nothing is needed. */
    static @Nullable LocalDate of(Collection<Path> paths, WorkingCalendar calendar, LocalDate today) {
        if (paths.stream().anyMatch(path -> path.on() == null)) {
            return null;
        }
        return paths.stream()
                .map(path -> path.end(calendar))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> calendar.workingDayFrom(today));
    }
}
