package io.gendan.load.chaos;

import io.gendan.checker.Evidence;
import io.gendan.checker.Invariant;
import io.gendan.checker.Said;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a department has said lies on its topic under its key, and of each key in the order in which it was said, if every event
 * counts where it came first; and nobody has said there what no log knows.
 *
 * @param records all that lies on the departments' topics, partition by partition in its order
 */
record EveryEventIsOnItsTopic(List<Sighting> records) implements Invariant {

    /** An event as it lies on a topic. */
    record Sighting(String topic, String key, String id) {}

    private record Place(String topic, String key) {}

    @Override
    public List<String> brokenBy(Evidence evidence) {
        var said = byPlace(
                evidence.said().filter(event -> Ground.isOfADepartment(event.topic())),
                event -> new Place(event.topic(), event.key()),
                EveryEventIsOnItsTopic::id);
        var seen = byPlace(records.stream(), record -> new Place(record.topic(), record.key()), Sighting::id);
        var broken = new ArrayList<String>();
        said.forEach((place, ids) -> {
            var found = seen.getOrDefault(place, Set.of());
            if (!List.copyOf(found).equals(List.copyOf(ids))) {
                broken.add(difference(place, ids, found));
            }
        });
        seen.keySet().stream()
                .filter(place -> !said.containsKey(place))
                .forEach(place -> broken.add(place + " has events that nobody has said"));
        return broken;
    }

    private static String difference(Place place, Collection<String> said, Collection<String> found) {
        var lost = new LinkedHashSet<>(said);
        lost.removeAll(found);
        var strange = new LinkedHashSet<>(found);
        strange.removeAll(said);
        return place
                + (lost.isEmpty() ? "" : " lacks " + lost)
                + (strange.isEmpty() ? "" : " has unsaid " + strange)
                + (lost.isEmpty() && strange.isEmpty() ? " has another order" : "");
    }

    private static String id(Said event) {
        return event.id().toString();
    }

    private static <T> Map<Place, Set<String>> byPlace(
            Stream<T> all, Function<T, Place> place, Function<T, String> id) {
        return all.collect(
                Collectors.groupingBy(place, Collectors.mapping(id, Collectors.toCollection(LinkedHashSet::new))));
    }
}
