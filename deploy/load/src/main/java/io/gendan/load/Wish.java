package io.gendan.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for.
 *
 * @param suites by name; none means all
 * @param json where the figures go besides the screen
 * @param document with a table of figures that is to be brought up to date
 */
record Wish(
        List<String> suites,
        Effort effort,
        @Nullable Path json,
        @Nullable Path document) {

    /** @throws IllegalArgumentException saying what cannot be read */
    static Wish of(List<String> arguments) {
        var suites = new ArrayList<String>();
        var effort = Effort.USUAL;
        Path json = null;
        Path document = null;
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            switch (argument) {
                case "--glance" -> effort = Effort.GLANCE;
                case "--orders" -> effort = effort.with(Integer.parseInt(value(argument, rest)));
                case "--minutes" ->
                    effort = effort.soaking(Duration.ofMinutes(Integer.parseInt(value(argument, rest))));
                case "--json" -> json = Path.of(value(argument, rest));
                case "--document" -> document = Path.of(value(argument, rest));
                default -> suites.add(argument);
            }
        }
        return new Wish(suites, effort, json, document);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " wants something behind it");
        }
        return rest.next();
    }

    /** What was asked for, in the order in which it is measured. */
    List<Suite> choice(List<Suite> all) {
        var names = all.stream().map(Suite::name).toList();
        if (!names.containsAll(suites)) {
            throw new IllegalArgumentException("There are only these suites: " + String.join(", ", names));
        }
        return all.stream()
                .filter(suite -> suites.isEmpty() || suites.contains(suite.name()))
                .toList();
    }
}
