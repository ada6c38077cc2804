package io.gendan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Maven module and what it is made from. It is stale when something it is made from is younger than what was made. Folders count
 * too: theirs is the only time that changes when a file is deleted.
 *
 * @param name its folder in the project
 * @param artifact what its build makes
 * @param sources files and folders, of its own and of modules it contains
 */
record Module(String name, Path artifact, List<Path> sources) {

    /** Set to the time at which the last successful build began; Maven leaves a jar alone whose content would be the same. */
    private static final String STAMP = "gendan-built";

    boolean isStale() {
        return !Files.exists(artifact)
                || made() < sources.stream().mapToLong(Module::youngest).max().orElse(0);
    }

    void remember(long buildBegan) {
        var stamp = stamp();
        try {
            if (!Files.exists(stamp)) {
                Files.createFile(stamp);
            }
            Files.setLastModifiedTime(stamp, java.nio.file.attribute.FileTime.fromMillis(buildBegan));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long made() {
        return Math.max(modified(artifact), Files.exists(stamp()) ? modified(stamp()) : 0);
    }

    /** Beside the artifact's folder in {@code target}, so that {@code mvn clean} takes it along. */
    private Path stamp() {
        var target = artifact;
        while (target.getParent() != null && !target.endsWith("target")) {
            target = target.getParent();
        }
        return target.resolve(STAMP);
    }

    private static long youngest(Path source) {
        if (!Files.exists(source)) {
            return 0;
        }
        try (Stream<Path> all = Files.walk(source)) {
            return all.mapToLong(Module::modified).max().orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long modified(Path file) {
        return file.toFile().lastModified();
    }
}
