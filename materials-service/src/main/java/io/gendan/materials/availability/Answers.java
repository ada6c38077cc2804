package io.gendan.materials.availability;

import io.gendan.chassis.time.WorkingCalendar;
import io.gendan.materials.requirements.LineNeeds;
import io.gendan.materials.requirements.Requirement;
import io.gendan.materials.requirements.Supply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an explosion says about one line: a date, or why there is none. */
record Answers(@Nullable LocalDate readyDate, @Nullable String gap) {
    static final String NO_CALENDAR = "the factory calendar is not known yet";

    static Answers of(int line, LineNeeds needs, Optional<WorkingCalendar> calendar, LocalDate today) {
        List<String> gaps = new ArrayList<>(needs.gapsOf(line));
        if (calendar.isEmpty()) {
            gaps.add(NO_CALENDAR);
        }
        if (!gaps.isEmpty()) {
            return new Answers(null, String.join("; ", gaps.stream().distinct().toList()));
        }
        List<ReadyDate.Path> paths = needs.of(line).stream()
                .flatMap(requirement -> paths(requirement).stream())
                .toList();
        return new Answers(ReadyDate.of(paths, calendar.get(), today), null);
    }

    private static List<ReadyDate.Path> paths(Requirement requirement) {
        List<ReadyDate.Path> paths = new ArrayList<>();
        requirement.taken().stream()
                .map(Supply::availableOn)
                .forEach(date -> paths.add(new ReadyDate.Path(date, requirement.offset())));
        if (requirement.toBuy().signum() > 0) {
            paths.add(new ReadyDate.Path(requirement.arrival(), requirement.offset()));
        }
        return paths;
    }
}
