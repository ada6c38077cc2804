package io.gendan.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.walk.Department;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ListenersTest {

    private static final Pattern TITLE = Pattern.compile("## (\\w+)-service.*");
    private static final Pattern EVENT = Pattern.compile("`(?:io\\.gendan\\.\\w+\\.)?([a-z-]+\\.v\\d)`");

    private static final Pattern MENTION =
            Pattern.compile("\\b(order|review|planning|materials|shipping|finance)\\b(?: \\((\\w+)[^)]*\\))?");
    private static final Set<String> FATES = Set.of("lapsed", "accepted");

    @Test
    void the_checker_expects_those_listeners_that_the_event_map_names() throws IOException {
        var known = new TreeMap<String, Set<Department>>(Listeners.known().byEvent());

        documented()
                .forEach((event, listeners) -> assertThat(known.getOrDefault(event, Set.of()))
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
            if (line.startsWith("## ")) {
                producer = title.matches() ? title.group(1) : "";
            } else if (cells.length > 3 && line.startsWith("| ") && !producer.isEmpty()) {
                var event = EVENT.matcher(cells[1]);
                while (event.find()) {
                    events.put(producer + "." + event.group(1), listeners(event.group(1), cells[cells.length - 1]));
                }
            }
        }
        return events;
    }

    /** "review (lapsed)" in a row of two events speaks of the one that lapsed. */
    private static Set<Department> listeners(String event, String cell) {
        if (cell.contains("everybody")) {
            return EnumSet.complementOf(EnumSet.of(Department.ORDER));
        }
        var listeners = EnumSet.noneOf(Department.class);
        var mention = MENTION.matcher(cell);
        while (mention.find()) {
            var only = mention.group(2);
            if (only == null || !FATES.contains(only) || event.contains(only)) {
                listeners.add(Department.of(mention.group(1)));
            }
        }
        return listeners;
    }
}
