package io.gendan.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Folders for servers of a test run. They go when the JVM ends; what a killed JVM left behind, running servers included, goes when
 * the next one asks for its first folder.
 */
final class ThrowAway {

    private static final Path ALL = Path.of(System.getProperty("java.io.tmpdir"), "gendan-throw-away");
    private static final String OWNER = "owner.pid";
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private ThrowAway() {}

    /** A new folder; when this JVM ends, the server is killed (there is nothing worth saving) and the folder deleted. */
    static Path folderOf(String name) {
        if (COUNTER.get() == 0) {
            sweep();
        }
        var self = ProcessHandle.current();
        var folder = Folders.create(ALL.resolve(self.pid() + "-" + COUNTER.incrementAndGet() + "-" + name));
        ProcessRecord.of(self, "").write(folder.resolve(OWNER));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(folder)));
        return folder;
    }

    private static void sweep() {
        if (!Files.isDirectory(ALL)) {
            return;
        }
        try (var folders = Files.list(ALL)) {
            folders.filter(ThrowAway::isAbandoned).forEach(ThrowAway::discard);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAbandoned(Path folder) {
        // Without an owner file it is being made, or being deleted, by somebody else at this moment.
        return ProcessRecord.read(folder.resolve(OWNER))
                .filter(owner -> owner.process().isEmpty())
                .isPresent();
    }

    private static void discard(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".pid") && !file.endsWith(OWNER))
                    .map(ProcessRecord::read)
                    .flatMap(Optional::stream)
                    .map(ProcessRecord::process)
                    .flatMap(Optional::stream)
                    .forEach(ThrowAway::kill);
            Folders.delete(folder);
        } catch (IOException | UncheckedIOException somebodyElseDeletesIt) {
            // The next sweep finds what is left.
        }
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }
}
