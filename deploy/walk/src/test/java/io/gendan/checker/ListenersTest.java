package io.gendan.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.walk.Department;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ListenersTest {

    private static final Pattern TITLE = Pattern.compile("## (\\w+)-service.*");
    private static final Pattern EVENT = Pattern.compile("`(?:io\\.gendan\\.\\w+\\.)?([a-z-]+\\.v\\d)`");

    @Test
    void the_checker_expects_those_listeners_that_the_event_map_names() throws IOException {
        var known = new TreeMap<String, Set<Department>>(Listeners.known().byEvent());

        documented().forEach((event, listeners) -> assertThat(known.getOrDefault(event, Set.of()))
                .as(event)
                .containsExactlyInAnyOrderElementsOf(listeners));
        assertThat(documented().keySet()).containsAll(known.keySet());
    }

    private static Map<String, Set<Department>> documented() throws IOException {
        var events = new TreeMap<String, Set<Department>>();
        var producer = "";
        for (var line : Files.readAllLines(Path.of("../../docs/events.md"))) {
            var title = TITLE.matcher(line);
            var cells = line.split("\\|");
            if (title.matches()) {
                producer = title.group(1);
            } else if (cells.length > 3 && line.startsWith("| ") && !producer.isEmpty()) {
                var event = EVENT.matcher(cells[1]);
                while (event.find()) {
                    events.put(producer + "." + event.group(1), listeners(cells[cells.length - 1]));
                }
            }
        }
        return events;
    }

    private static Set<Department> listeners(String cell) {
        if (cell.contains("everybody")) {
            return Set.of(
                    Department.REVIEW,
                    Department.PLANNING,
                    Department.MATERIALS,
                    Department.SHIPPING,
                    Department.FINANCE);
        }
        var words = java.util.Arrays.asList(cell.split("\\W+"));
        return Set.of(Department.values()).stream()
                .filter(department -> words.contains(department.slug()))
                .collect(Collectors.toSet());
    }
}
