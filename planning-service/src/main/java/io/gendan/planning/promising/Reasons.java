package io.gendan.planning.promising;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects the refusals of earlier days as they happen; days in a row become one span. */
final class Reasons {
    private final List<WhyNotEarlier> spans = new ArrayList<>();

    void add(Constraint constraint, @Nullable String workCenter, LocalDate day) {
        add(new WhyNotEarlier(constraint, workCenter, day, day));
    }

    void add(WhyNotEarlier reason) {
        if (!spans.isEmpty() && spans.getLast().continuedBy(reason)) {
            spans.set(spans.size() - 1, spans.getLast().upTo(reason.to()));
        } else {
            spans.add(reason);
        }
    }

    List<WhyNotEarlier> spans() {
        return List.copyOf(spans);
    }

    /** The work center that turned work away on most days. */
    Optional<String> mostRefusing() {
        Map<String, Long> days = new TreeMap<>();
        for (WhyNotEarlier span : spans) {
            String center = span.workCenter();
            if (span.constraint() == Constraint.CAPACITY && center != null) {
                days.merge(center, ChronoUnit.DAYS.between(span.from(), span.to()) + 1, Long::sum);
            }
        }
        return days.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
