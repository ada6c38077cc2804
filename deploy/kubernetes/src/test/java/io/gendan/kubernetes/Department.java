package io.gendan.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A department's service, as its own sources describe it.
 *
 * @param hears the topics of other departments whose events its sources name
 * @param publicPaths the first segments that people and programs outside may ask for, with the method where it is only one
 */
record Department(String name, Properties settings, Set<String> hears, Set<String> publicPaths) {
    static final Path ROOT = Path.of("../..");

    private static final List<String> NAMES =
            List.of("order", "review", "planning", "materials", "shipping", "finance");
    private static final Pattern EVENT = Pattern.compile(
            "@EventType\\((?:value = )?\"io\\.gendan\\.(" + String.join("|", NAMES) + ")\\.[^\"]+\"(, master = true)?");
    private static final Pattern PATH = Pattern.compile("(?m)^  \"?(/[^/\":]+)");

    /** What every service has beside its API, and what of that stays inside. */
    private static final Set<String> SCREENS = Set.of("/desk", "/assets", "/_static");

    private static final Set<String> INSIDE = Set.of("/ops", "/events");

    /** What the buttons of the page of operations send. */
    private static final Set<String> BUTTONS = Set.of("POST /ops/parked", "POST /ops/cases");

    private static final List<Department> ALL =
            NAMES.stream().map(Department::read).toList();

    static List<Department> all() {
        return ALL;
    }

    /** Of its container image, its Deployment, its Kafka user, … */
    String service() {
        return settings.getProperty("quarkus.application.name");
    }

    int port() {
        return Integer.parseInt(settings.getProperty("quarkus.http.port"));
    }

    private static Department read(String name) {
        var module = ROOT.resolve(name + "-service");
        var settings = new Properties();
        try (var text = Files.newBufferedReader(module.resolve("src/main/resources/application.properties"))) {
            settings.load(text);
            return new Department(name, settings, hears(name, module), publicPaths(module));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who observes, observes every department's events, its own too. */
    private static Set<String> hears(String name, Path module) throws IOException {
        var topics = new TreeSet<String>();
        try (var files = Files.walk(module.resolve("src/main/java"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var source = Files.readString(file);
                EVENT.matcher(source)
                        .results()
                        .filter(event -> !event.group(1).equals(name))
                        .map(Department::topic)
                        .forEach(topics::add);
                if (source.contains("implements EventObserver")) {
                    NAMES.forEach(department -> topics.add("gendan." + department + ".events"));
                }
            }
        }
        return topics;
    }

    private static String topic(MatchResult event) {
        return "gendan." + event.group(1) + (event.group(2) == null ? ".events" : ".master");
    }

    private static Set<String> publicPaths(Path module) throws IOException {
        var paths = PATH.matcher(Files.readString(module.resolve("api/openapi.yaml")))
                .results()
                .map(path -> path.group(1))
                .filter(path -> !INSIDE.contains(path))
                .collect(Collectors.toCollection(TreeSet::new));
        paths.addAll(SCREENS);
        paths.addAll(BUTTONS);
        return paths;
    }
}
