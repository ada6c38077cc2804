package io.gendan.infrastructure;

import io.gendan.infrastructure.Program.StopSignal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One running operating-system process: ours, or one that an earlier launcher left running and recorded. */
public final class ChildProcess {

    private static final long LOG_LIMIT = 20_000_000;

    /** Options somebody set for all Java programs; they would change our flags and void the start-up caches. */
    private static final List<String> FOREIGN_OPTIONS =
            List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "JAVA_AOT_OPTIONS");

    private final ProcessHandle handle;
    private final Program program;

    private ChildProcess(ProcessHandle handle, Program program) {
        this.handle = handle;
        this.program = program;
    }

    /** Starts the program and records its pid; the caller has made sure that none is running. */
    public static ChildProcess start(Program program) {
        try {
            Folders.create(program.directory());
            keepLogSmall(program.log());
            var builder = new ProcessBuilder(program.command())
                    .directory(program.directory().toFile())
                    .redirectErrorStream(true)
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(Redirect.appendTo(program.log().toFile()));
            builder.environment().keySet().removeAll(FOREIGN_OPTIONS);
            builder.environment().putAll(program.environment());
            return recorded(new ChildProcess(builder.start().toHandle(), program));
        } catch (IOException e) {
            throw new InfrastructureFailure("Cannot start " + program.name() + ": " + e.getMessage(), e);
        }
    }

    /** What nobody finds again must not run: a second one would be started beside it. */
    private static ChildProcess recorded(ChildProcess started) {
        try {
            ProcessRecord.of(started.handle, started.program.fingerprint()).write(started.program.pidFile());
            return started;
        } catch (UncheckedIOException full) {
            started.kill();
            throw new InfrastructureFailure(
                    "Cannot write " + started.program.pidFile() + ": " + full.getMessage(), full);
        }
    }

    /** The process recorded in the program's pid file, if it still runs. */
    public static Optional<ChildProcess> recorded(Program program) {
        return ProcessRecord.read(program.pidFile())
                .flatMap(ProcessRecord::process)
                .map(handle -> new ChildProcess(handle, program));
    }

    /** The process recorded in a pid file, whatever it runs, if it still does. */
    public static Optional<ProcessHandle> recordedIn(Path pidFile) {
        return ProcessRecord.read(pidFile).flatMap(ProcessRecord::process);
    }

    /** Like {@link #recorded} and started with exactly this command and environment. */
    public static Optional<ChildProcess> recordedUnchanged(Program program) {
        return ProcessRecord.read(program.pidFile())
                .filter(entry -> entry.fingerprint().equals(program.fingerprint()))
                .flatMap(ProcessRecord::process)
                .map(handle -> new ChildProcess(handle, program));
    }

    public long pid() {
        return handle.pid();
    }

    public boolean alive() {
        return handle.isAlive();
    }

    public ProcessHandle.Info info() {
        return handle.info();
    }

    /** Waits for the end of the process; false when it outlives the given time. */
    public boolean endsWithin(Duration time) {
        try {
            handle.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (ExecutionException unknown) {
            return !handle.isAlive();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return !handle.isAlive();
        }
    }

    /** Asks the process to end, and ends it forcibly when it does not within the grace. */
    public void stop(Duration grace) {
        askToEnd();
        if (!endsWithin(grace)) {
            handle.descendants().forEach(ProcessHandle::destroyForcibly);
            kill();
        }
        forget();
    }

    /** Sends the stop signal and does not wait. */
    public void askToEnd() {
        if (program.stopSignal() == StopSignal.TERM) {
            handle.destroy();
        } else {
            signal("INT");
        }
    }

    /** As {@code kill -9} does; returns when the process is gone. */
    public void kill() {
        handle.destroyForcibly();
        endsWithin(Duration.ofSeconds(10));
    }

    private void forget() {
        try {
            Files.deleteIfExists(program.pidFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + pid())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void keepLogSmall(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
