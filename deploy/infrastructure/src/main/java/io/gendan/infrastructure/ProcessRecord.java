package io.gendan.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A line of a pid file. The start instant tells a recorded process from a stranger that was given the same number later.
 *
 * @param started epoch milliseconds, as the operating system reports them
 */
record ProcessRecord(long pid, long started, String fingerprint) {

    /** The operating system derives start times from ticks since boot, which wander a little when the clock is set. */
    private static final long TOLERANCE_MILLIS = 3_000;

    static ProcessRecord of(ProcessHandle process, String fingerprint) {
        return new ProcessRecord(process.pid(), started(process), fingerprint);
    }

    static Optional<ProcessRecord> read(Path pidFile) {
        try {
            return parse(Files.readAllLines(pidFile));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Optional<ProcessRecord> parse(List<String> lines) {
        if (lines.size() < 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ProcessRecord(
                    Long.parseLong(lines.get(0).strip()),
                    Long.parseLong(lines.get(1).strip()),
                    lines.get(2).strip()));
        } catch (NumberFormatException torn) {
            return Optional.empty();
        }
    }

    void write(Path pidFile) {
        try {
            Files.write(pidFile, List.of(Long.toString(pid), Long.toString(started), fingerprint));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isTheSame);
    }

    private boolean isTheSame(ProcessHandle candidate) {
        return Math.abs(started(candidate) - started) <= TOLERANCE_MILLIS;
    }

    private static long started(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(java.time.Instant::toEpochMilli)
                .orElse(0L);
    }
}
