package io.gendan.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Builds the services that are stale, and only those, with the Maven that is installed. */
record Build(Place place, Screen screen) {

    private static final Pattern PROGRESS = Pattern.compile("\\[INFO] Building (.+?) \\S+\\s+\\[(\\d+/\\d+)]");
    private static final int LINES_OF_A_FAILURE = 25;

    /** Maven, or what {@code GENDAN_MVN} names instead. */
    static String maven() {
        return System.getenv().getOrDefault("GENDAN_MVN", "mvn");
    }

    void run() {
        var stale = modules().stream().filter(Module::isStale).toList();
        if (stale.isEmpty()) {
            return;
        }
        var names = stale.stream().map(Module::name).toList();
        screen.say("Building " + String.join(", ", names) + " (several minutes the first time)");
        var clock = Clock.systemUTC();
        long began = clock.millis();
        maven(names);
        stale.forEach(module -> module.remember(began));
        screen.say("Built in " + Screen.human(Duration.ofMillis(clock.millis() - began)));
    }

    private List<Module> modules() {
        var root = place.root();
        return Arrays.stream(Department.values())
                .map(department -> new Module(
                        department.module(),
                        root.resolve(department.module()).resolve("target/quarkus-app/quarkus-run.jar"),
                        List.of(
                                root.resolve(department.module()).resolve("src/main"),
                                root.resolve(department.module()).resolve("pom.xml"),
                                root.resolve("chassis/service-chassis/src/main"),
                                root.resolve("chassis/service-chassis/pom.xml"),
                                root.resolve("chassis/service-parent/pom.xml"),
                                root.resolve("pom.xml"))))
                .toList();
    }

    private void maven(List<String> modules) {
        var log = place.state().resolve("build.log");
        var command = List.of(
                maven(),
                "-B",
                "-ntp",
                "-pl",
                String.join(",", modules),
                "-am",
                "-DskipTests",
                "-Dspotless.check.skip",
                "package");
        try {
            var process = new ProcessBuilder(command)
                    .directory(place.root().toFile())
                    .redirectErrorStream(true)
                    .start();
            var last = follow(process, log);
            if (process.waitFor() != 0) {
                throw new Sorry("The build failed. The end of " + log + ":\n" + String.join("\n", last));
            }
        } catch (IOException e) {
            throw new Sorry("Cannot run Maven (" + e.getMessage() + "). Install Maven 3.8.6 or newer: "
                    + "apt-get install maven, or brew install maven.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Sorry("The build was interrupted.");
        }
    }

    private List<String> follow(Process process, Path log) throws IOException {
        var last = new ArrayList<String>();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                var copy = Files.newBufferedWriter(
                        log,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                copy.write(line);
                copy.newLine();
                var progress = PROGRESS.matcher(line);
                if (progress.find()) {
                    screen.say("  [" + progress.group(2) + "] " + progress.group(1));
                }
                last.add(line);
                if (last.size() > LINES_OF_A_FAILURE) {
                    last.removeFirst();
                }
            }
        }
        return last;
    }
}
