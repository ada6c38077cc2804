package io.gendan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/** There is one supervisor per state folder. The operating system gives the lock back, however the holder ends. */
final class Lock implements AutoCloseable {

    private final FileLock held;

    private Lock(FileLock held) {
        this.held = held;
    }

    /** For keeps, with a little patience: somebody may be looking at this very moment. */
    static Optional<Lock> take(Path file) {
        for (int tries = 0; tries < 20; tries++) {
            var taken = attempt(file, false);
            if (taken.isPresent()) {
                return taken;
            }
            Pause.of(Duration.ofMillis(50));
        }
        return Optional.empty();
    }

    static boolean isHeld(Path file) {
        if (!Files.exists(file)) {
            return false;
        }
        var shared = attempt(file, true);
        shared.ifPresent(Lock::close);
        return shared.isEmpty();
    }

    private static Optional<Lock> attempt(Path file, boolean shared) {
        try {
            var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            var lock = channel.tryLock(0, Long.MAX_VALUE, shared);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new Lock(lock));
        } catch (IOException e) {
            throw new Sorry(
                    "Cannot write " + file + " (" + e.getMessage() + "). Is the disk full, or the folder not yours?");
        }
    }

    @Override
    public void close() {
        try {
            held.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
