package io.gendan.infrastructure;

import java.util.List;
import java.util.stream.Stream;

/** A topic the broker creates when it is missing; nobody else can, by mistake. */
public record Topic(String name, int partitions, boolean compacted) {

    /** What a department publishes: events by order, and master data of which only the latest state per key counts. */
    public static List<Topic> of(String department) {
        return List.of(
                new Topic("gendan." + department + ".events", 6, false),
                new Topic("gendan." + department + ".master", 1, true));
    }

    public static List<Topic> ofAll(List<String> departments) {
        return departments.stream().map(Topic::of).flatMap(List::stream).toList();
    }

    /** The form in which it is handed to whoever creates it: name, partitions and policy. */
    public String argument() {
        return name + ":" + partitions + ":" + (compacted ? "compact" : "delete");
    }

    static Stream<String> arguments(List<Topic> topics) {
        return topics.stream().map(Topic::argument);
    }
}
