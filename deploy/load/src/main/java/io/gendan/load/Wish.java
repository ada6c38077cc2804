package io.gendan.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    private static final String GLANCE = "--glance";

    /** @throws IllegalArgumentException saying what cannot be read, or written when everything has been measured */
    static Wish of(List<String> arguments) {
        var suites = new ArrayList<String>();
        var effort = arguments.contains(GLANCE) ? Effort.GLANCE : Effort.USUAL;
        Path json = null;
        Path document = null;
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            switch (argument) {
                case GLANCE -> {}
                case "--orders" -> effort = effort.with(OptionValue.count(argument, rest));
                case "--minutes" -> effort = effort.soaking(OptionValue.minutes(argument, rest));
                case "--json" -> json = writable(Path.of(OptionValue.text(argument, rest)));
                case "--document" -> document = FiguresTable.document(Path.of(OptionValue.text(argument, rest)));
                default -> suites.add(argument);
            }
        }
        return new Wish(suites, effort, json, document);
    }

    private static Path writable(Path file) {
        var folder = file.toAbsolutePath().getParent();
        boolean possible = Files.exists(file)
                ? Files.isRegularFile(file) && Files.isWritable(file)
                : folder != null && Files.isWritable(folder);
        if (!possible) {
            throw new IllegalArgumentException(file + " cannot be written");
        }
        return file;
    }

    /** What was asked for, in the order in which it is measured. */
    List<Suite> choice(List<Suite> all) {
        var names = all.stream().map(Suite::name).toList();
        suites.stream().filter(suite -> !names.contains(suite)).findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException(
                    "There is no suite " + unknown + "; there are " + String.join(", ", names));
        });
        return all.stream()
                .filter(suite -> suites.isEmpty() || suites.contains(suite.name()))
                .toList();
    }
}
