package io.gendan.local;

import io.gendan.infrastructure.ChildProcess;
import io.gendan.infrastructure.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The supervisor as the other commands see it: a process they start, look for, and end. */
record Background(Place place) {

    private static final List<String> OPTIONS = List.of(
            "-Xmx64m", "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+UseCompactObjectHeaders");

    private static final String DETACHED = "set -m; nohup \"$@\" >>\"$0\" 2>&1 & echo $!";

    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration ORDERLY_END = Duration.ofSeconds(90);

    boolean isRunning() {
        return Lock.isHeld(place.supervisorLock());
    }

    /** What it reported last, if it runs. */
    Optional<Report> report() {
        return isRunning() ? Report.read(place.report()) : Optional.empty();
    }

    /**
     * Returns when it holds its lock, so that every command sees it, or has ended. In a process group of its own: Ctrl-C at the
     * terminal is for the command in front.
     */
    ProcessHandle start() {
        var supervisor = launch();
        while (supervisor.isAlive() && !isRunning()) {
            Pause.of(POLL);
        }
        return supervisor;
    }

    private ProcessHandle launch() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of(
                "-Dgendan.root=" + place.root(),
                "-cp",
                System.getProperty("java.class.path"),
                Gendan.class.getName(),
                "supervise"));
        command.addAll(place.told());
        try {
            Folders.create(place.state());
            Files.deleteIfExists(place.report());
            var shell = new ProcessBuilder(Stream.concat(
                                    Stream.of(
                                            "/bin/bash",
                                            "-c",
                                            DETACHED,
                                            place.supervisorLog().toString()),
                                    command.stream())
                            .toList())
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            var pid = new String(shell.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return ProcessHandle.of(Long.parseLong(pid))
                    .orElseThrow(() -> new Sorry("The supervisor ended at once; see " + place.supervisorLog()));
        } catch (IOException e) {
            throw new Sorry("Cannot start the supervisor: " + e.getMessage());
        }
    }

    /** Ends the supervisor, which ends all servers, and then whatever is left of an earlier, killed one. True if anything ran. */
    boolean stop() {
        var supervisor = report().flatMap(report -> ProcessHandle.of(report.supervisor()));
        supervisor.ifPresent(Background::end);
        boolean leftovers = stopLeftovers();
        return supervisor.isPresent() || leftovers;
    }

    /** Processes of this installation whose supervisor was killed. */
    List<ProcessHandle> leftovers() {
        return servers()
                .flatMap(name -> ChildProcess.recordedIn(pidFile(name)).stream())
                .toList();
    }

    private boolean stopLeftovers() {
        var left = leftovers();
        // All but PostgreSQL at once; with its clients gone it ends at the same signal.
        left.reversed().forEach(ProcessHandle::destroy);
        left.reversed().forEach(process -> endWithin(process, Duration.ofSeconds(20)));
        return !left.isEmpty();
    }

    private Path pidFile(String server) {
        return place.folder(server).resolve(server + ".pid");
    }

    private static Stream<String> servers() {
        return Stream.concat(Stream.of("postgres", "kafka", "issuer"), Department.slugs().stream());
    }

    /** Asks it to end, and returns when it has. */
    static void end(ProcessHandle process) {
        process.destroy();
        endWithin(process, ORDERLY_END);
    }

    private static void endWithin(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stubborn) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
