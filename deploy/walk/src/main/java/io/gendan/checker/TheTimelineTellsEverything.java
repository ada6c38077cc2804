package io.gendan.checker;

import io.gendan.walk.Department;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whatever any department said about an order stands in the order's timeline, once (its key is the event). */
final class TheTimelineTellsEverything implements Invariant {

    private static final String TOLD = "select event_id from timeline_entry";

    @Override
    public List<String> brokenBy(Evidence evidence) {
        Set<String> told = evidence.rows(Department.ORDER, TOLD).stream()
                .map(row -> row.getOrDefault("event_id", ""))
                .collect(Collectors.toSet());
        return evidence.said()
                .filter(Said::isAboutAnOrder)
                .filter(event -> !told.contains(event.id().toString()))
                .map(event -> "the timeline does not tell " + event)
                .toList();
    }
}
