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
import java.util.List;
import java.util.regex.Pattern;

/** Builds the modules that are stale, and only those, with the Maven that is installed. */
record Build(Place place, Screen screen) {

    private static final Pattern PROGRESS = Pattern.compile("\\[INFO] Building (.+?) \\S+\\s+\\[(\\d+/\\d+)]");
    private static final int LINES_OF_A_FAILURE = 25;

    /** Maven, or what {@code GENDAN_MVN} names instead. */
    static String maven() {
        return System.getenv().getOrDefault("GENDAN_MVN", "mvn");
    }

    void run(List<Module> modules) {
        var stale = modules.stream().filter(Module::isStale).toList();
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
        var process = start(command);
        try {
            var last = follow(process, log);
            if (process.waitFor() != 0) {
                throw new Sorry("The build failed. The end of " + log + ":\n" + String.join("\n", last));
            }
        } catch (IOException e) {
            process.destroy();
            throw new Sorry("Cannot write " + log + ": " + e.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Sorry("The build was interrupted.");
        }
    }

    private Process start(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .directory(place.root().toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new Sorry("Cannot run Maven (" + e.getMessage() + "). Install Maven 3.8.6 or newer: "
                    + "apt-get install maven, or brew install maven.");
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
