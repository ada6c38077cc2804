package io.gendan.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Builds what is stale and returns when everything that is built runs. */
final class Up {

    private static final Duration POLL = Duration.ofMillis(100);

    private final Place place;
    private final Background background;
    private final Screen screen;
    private final Set<String> shown = new HashSet<>();
    private final List<Module> more = new ArrayList<>();
    private final long began = System.nanoTime();

    Up(Place place, Screen screen) {
        this.place = place;
        this.background = new Background(place);
        this.screen = screen;
    }

    /** Builds another module, too. */
    Up with(Module module) {
        more.add(module);
        return this;
    }

    /** Returns the place where everything runs: ports may have been chosen by an earlier {@code up}. */
    Place run() {
        new Prerequisites(place).checkDisk();
        new Build(place, screen)
                .run(Stream.concat(Modules.services(place).stream(), more.stream())
                        .toList());
        return runBuilt();
    }

    /** The same with what is built already. */
    Place runBuilt() {
        var report = background.isRunning() ? attach() : start();
        var running = place.on(new Addresses(report.portBase()));
        new Welcome(running, screen).print(report, Duration.ofNanos(System.nanoTime() - began));
        return running;
    }

    private Report attach() {
        // What is ready already is no news.
        Report.read(place.report()).stream()
                .flatMap(report -> report.servers().stream())
                .filter(server -> server.condition() == Condition.READY)
                .forEach(server -> shown.add(server.name()));
        restartWhatWasRebuilt();
        return awaitReady();
    }

    private Report start() {
        new Prerequisites(place).checkPorts();
        if (!background.leftovers().isEmpty()) {
            screen.say("The supervisor was killed; taking over what it left running");
        }
        try (var starting = new Starting(background, screen)) {
            starting.begin();
            return awaitReady();
        }
    }

    private Report awaitReady() {
        while (true) {
            var report = Report.read(place.report());
            report.ifPresent(this::show);
            if (report.isPresent() && isUp(report.get())) {
                return report.get();
            }
            boolean failed = report.map(Report::phase)
                    .filter(Report.Phase.FAILED::equals)
                    .isPresent();
            if (failed || !background.isRunning()) {
                throw new Sorry(report.map(Report::note)
                        .filter(note -> !note.isEmpty())
                        .orElse("The supervisor ended; see " + place.supervisorLog()));
            }
            Pause.of(POLL);
        }
    }

    private boolean isUp(Report report) {
        return report.isReady() && RestartRequests.in(place).isEmpty();
    }

    private void show(Report report) {
        for (var server : report.servers()) {
            switch (server.condition()) {
                case TRAINING -> once(server.name() + " is trained for fast starts (once per build)");
                case READY -> {
                    if (shown.add(server.name())) {
                        screen.say("  %-10s ready after %s", server.name(), elapsed());
                    }
                }
                case WAITING, STARTING, FAILED, STOPPED -> {}
            }
        }
    }

    private void once(String line) {
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
        shown.remove(department.slug());
        RestartRequests.in(place).add(department.slug());
    }
}
