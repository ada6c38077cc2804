package io.gendan.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for.
 *
 * @param suites by name; none means all
 * @param json where the figures go besides the screen
 */
record Wish(List<String> suites, Effort effort, @Nullable Path json) {

    static Wish of(List<String> arguments) {
        var suites = new ArrayList<String>();
        var effort = Effort.USUAL;
        Path json = null;
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            switch (argument) {
                case "--glance" -> effort = Effort.GLANCE;
                case "--json" -> json = Path.of(rest.hasNext() ? rest.next() : "bench.json");
                default -> suites.add(argument);
            }
        }
        return new Wish(suites, effort, json);
    }

    boolean wants(String suite) {
        return suites.isEmpty() || suites.contains(suite);
    }
}
