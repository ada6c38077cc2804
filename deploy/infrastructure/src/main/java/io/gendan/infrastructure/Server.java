package io.gendan.infrastructure;

import io.gendan.infrastructure.Program.StopSignal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A server that runs as a child process and can be started, asked, stopped, killed and started again on the same data and port.
 * One thread at a time starts and stops a server; {@link #alive} and {@link #answers} may be asked from anywhere.
 */
public abstract class Server implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final int TRIES = 10;

    private final String name;
    private final Path folder;
    private final String fileName;
    private volatile @Nullable ChildProcess process;

    /**
     * @param name as people call it, in messages
     * @param folder data, log and pid file; kept between runs
     * @param fileName what log and pid file are called, without the ending
     */
    protected Server(String name, Path folder, String fileName) {
        this.name = name;
        this.folder = folder.toAbsolutePath();
        this.fileName = fileName;
    }

    /** The command as it is to be run now, in the folder. */
    protected abstract List<String> command();

    /** Added to the inherited environment. */
    protected Map<String, String> environment() {
        return Map.of();
    }

    protected StopSignal stopSignal() {
        return StopSignal.TERM;
    }

    /** Whether it reacts at all; false within about two seconds when it hangs. */
    public abstract boolean answers();

    /** Whether it is ready for work. */
    protected boolean ready() {
        return answers();
    }

    /** How often {@link #ready} is asked while it starts. */
    protected Duration probeInterval() {
        return Duration.ofMillis(40);
    }

    /** Runs before each start, with the certainty that no earlier process is left. */
    protected void prepare() {}

    /** Runs once after each start, when it is ready. */
    protected void equip() {}

    /** Whether a start that ended with this output deserves another one. */
    protected boolean isTransient(String output) {
        return false;
    }

    public final String name() {
        return name;
    }

    protected final Path folder() {
        return folder;
    }

    public final Path log() {
        return folder.resolve(fileName + ".log");
    }

    private Program program() {
        return new Program(name, command(), environment(), folder, fileName, stopSignal());
    }

    /** Starts and returns when it is ready for work. */
    public final void start() {
        launch();
        awaitReady(Duration.ofSeconds(90));
    }

    /** Starts without waiting; what an earlier, killed launcher left running is ended first. */
    public final void launch() {
        Folders.create(folder);
        var program = program();
        ChildProcess.recorded(program).ifPresent(left -> left.stop(GRACE));
        prepare();
        process = ChildProcess.start(program);
    }

    /** Takes over a process that an earlier launcher left running, if it is the same program and answers. */
    public final boolean adopt() {
        process = ChildProcess.recordedUnchanged(program()).orElse(null);
        return process != null && answers();
    }

    /** Waits until the launched process is ready for work, and equips it. */
    public final void awaitReady(Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        for (int tries = 1; !ready(); ) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InfrastructureFailure("Interrupted while " + name + " was starting.");
            }
            if (running().endsWithin(probeInterval())) {
                var output = lastOutput();
                if (tries++ == TRIES || !isTransient(output)) {
                    throw new InfrastructureFailure(
                            fullDisk(output) + name + " ended while starting. The end of " + log() + ":\n" + output);
                }
                launch();
            }
            if (System.nanoTime() > deadline) {
                throw new InfrastructureFailure(name + " is not ready after " + limit.toSeconds() + " s. The end of "
                        + log() + ":\n" + lastOutput());
            }
        }
        equip();
    }

    public final boolean alive() {
        var current = process;
        return current != null && current.alive();
    }

    public final Optional<ChildProcess> process() {
        return Optional.ofNullable(process);
    }

    /** Orderly; forcibly when that takes too long. Does nothing when it is not running. */
    public final void stop() {
        stop(GRACE);
    }

    /** @param grace how long it may take before it is ended forcibly, with all it started */
    public final void stop(Duration grace) {
        var current = process;
        if (current != null) {
            current.stop(grace);
            process = null;
        }
    }

    /** As {@code kill -9} does. */
    public final void kill() {
        running().kill();
    }

    @Override
    public void close() {
        stop();
    }

    /** The last lines the process wrote. */
    public final String lastOutput() {
        var log = log();
        if (!Files.exists(log)) {
            return "";
        }
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var tail = new byte[(int) Math.min(2_000, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            return new String(tail, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "(" + unreadable.getMessage() + ")";
        }
    }

    private static String fullDisk(String output) {
        return output.contains("No space left on device") ? "The disk is full. " : "";
    }

    private ChildProcess running() {
        var current = process;
        if (current == null) {
            throw new IllegalStateException(name + " was not started");
        }
        return current;
    }
}
