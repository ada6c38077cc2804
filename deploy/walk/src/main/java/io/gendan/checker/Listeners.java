package io.gendan.checker;

import io.gendan.walk.Department;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** Who acts on which event, as docs/events.md promises. */
record Listeners(Map<String, Set<Department>> byEvent) {

    static Listeners known() {
        var table = new Properties();
        try (var stream = Listeners.class.getResourceAsStream("listeners.properties")) {
            table.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var byEvent = new HashMap<String, Set<Department>>();
        table.stringPropertyNames().forEach(event -> byEvent.put(event, departments(table.getProperty(event))));
        return new Listeners(byEvent);
    }

    private static Set<Department> departments(String names) {
        var departments = EnumSet.noneOf(Department.class);
        for (var name : names.split(" ")) {
            if (!name.isBlank()) {
                departments.add(Department.of(name));
            }
        }
        return departments;
    }

    /** The order desk keeps the timeline and so hears everything about an order. */
    Set<Department> of(Said event) {
        var listeners = EnumSet.noneOf(Department.class);
        listeners.addAll(byEvent.getOrDefault(event.name(), Set.of()));
        if (event.isAboutAnOrder()) {
            listeners.add(Department.ORDER);
        }
        return listeners;
    }
}
