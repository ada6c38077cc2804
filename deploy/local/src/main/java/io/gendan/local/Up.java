package io.gendan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Builds what is stale and returns when everything that is built runs. */
final class Up {

    private static final Duration POLL = Duration.ofMillis(100);

    private final Place place;
    private final Background background;
    private final Screen screen;
    private final long began = System.nanoTime();

    Up(Place place, Screen screen) {
        this.place = place;
        this.background = new Background(place);
        this.screen = screen;
    }

    /** Returns the place where everything runs: ports may have been chosen by an earlier {@code up}. */
    Place run() {
        new Build(place, screen).run();
        if (background.isRunning()) {
            restartWhatWasRebuilt();
        } else {
            new Prerequisites(place).check();
            if (!background.leftovers().isEmpty()) {
                screen.say("The supervisor was killed; taking over what it left running");
            }
            background.start();
        }
        var interrupted = new Thread(this::giveUp);
        Runtime.getRuntime().addShutdownHook(interrupted);
        var report = awaitReady();
        Runtime.getRuntime().removeShutdownHook(interrupted);
        var running = place.on(new Addresses(report.portBase()));
        new Welcome(running, screen).print(report, Duration.ofNanos(System.nanoTime() - began));
        return running;
    }

    /** Ctrl-C while starting: leave nothing behind. */
    private void giveUp() {
        screen.say("\nInterrupted; stopping what was started");
        background.stop();
    }

    private Report awaitReady() {
        var shown = new HashSet<String>();
        while (true) {
            var report = Report.read(place.report());
            report.ifPresent(current -> show(current, shown));
            if (report.isPresent() && isUp(report.get())) {
                return report.get();
            }
            boolean failed = report.map(Report::phase)
                    .filter(Report.Phase.FAILED::equals)
                    .isPresent();
            if (failed || !isStartingOrRunning()) {
                throw new Sorry(report.map(Report::note)
                        .filter(note -> !note.isEmpty())
                        .orElse("The supervisor ended; see " + place.supervisorLog()));
            }
            Pause.of(POLL);
        }
    }

    private boolean isUp(Report report) {
        return report.phase() == Report.Phase.READY
                && report.servers().stream().allMatch(server -> server.condition() == Condition.READY)
                && pendingRestarts().isEmpty();
    }

    /** The lock is taken a moment after the process was started. */
    private boolean isStartingOrRunning() {
        return background.isRunning()
                || System.nanoTime() - began < Duration.ofSeconds(10).toNanos();
    }

    private void show(Report report, Set<String> shown) {
        for (var server : report.servers()) {
            switch (server.condition()) {
                case TRAINING -> once(shown, server.name() + " is trained for fast starts (once per build)");
                case READY -> {
                    if (shown.add(server.name())) {
                        screen.say("  %-10s ready after %s", server.name(), elapsed());
                    }
                }
                case WAITING, STARTING, FAILED, STOPPED -> {}
            }
        }
    }

    private void once(Set<String> shown, String line) {
        if (shown.add(line)) {
            screen.say("  " + line);
        }
    }

    private String elapsed() {
        return Screen.seconds(Duration.ofNanos(System.nanoTime() - began));
    }

    private void restartWhatWasRebuilt() {
        var report = Report.read(place.report());
        for (var department : Department.values()) {
            var current = Application.of(place, department).copy().toString();
            report.flatMap(known -> known.server(department.slug()))
                    .flatMap(line -> ProcessHandle.of(line.pid()))
                    .flatMap(process -> process.info().commandLine())
                    .filter(command -> !command.contains(current))
                    .ifPresent(older -> requestRestart(department));
        }
    }

    private void requestRestart(Department department) {
        screen.say("  " + department.slug() + " was rebuilt and is restarted");
        Restart.request(place, department.slug());
    }

    private List<String> pendingRestarts() {
        var folder = place.restartRequests();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(Object::toString).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
