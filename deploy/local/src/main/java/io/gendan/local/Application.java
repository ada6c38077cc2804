package io.gendan.local;

import io.gendan.infrastructure.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A built service, copied out of the way of the next build: Maven may rewrite the module's jars while the copy runs from its own,
 * and the start-up cache beside the copy stays valid for as long as the copy is.
 *
 * @param built the module's {@code target/quarkus-app}
 * @param copies one folder per version of it
 */
record Application(Path built, Path copies) {

    static Application of(Place place, Department department) {
        return new Application(
                place.root().resolve(department.module()).resolve("target/quarkus-app"),
                place.applications().resolve(department.slug()));
    }

    boolean isBuilt() {
        return Files.exists(built.resolve("quarkus-run.jar"));
    }

    /** The folder with the copy of what is built now; older copies go, except the one still running. */
    Path copy() {
        if (!isBuilt()) {
            throw new Sorry(built + " is missing: build it with ./gendan up.");
        }
        var copy = copies.resolve(version());
        if (!Files.exists(copy)) {
            make(copy);
        }
        return copy;
    }

    /** Deletes all copies but the given one. */
    void keepOnly(Path copy) {
        try (Stream<Path> all = Files.list(copies)) {
            all.filter(other -> !other.equals(copy)).forEach(Folders::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(Path copy) {
        var half = copies.resolve("copying");
        Folders.delete(half);
        Folders.create(half);
        try {
            for (var file : files(built)) {
                var target = half.resolve(built.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
            Files.move(half, copy, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Sorry("Cannot copy " + built + " to " + copies + " (" + e.getMessage() + "). Is the disk full?");
        }
    }

    private String version() {
        var described = files(built).stream().map(this::describe).toList();
        return Integer.toHexString(described.hashCode());
    }

    private String describe(Path file) {
        var plain = file.toFile();
        return built.relativize(file) + " " + plain.length() + " " + plain.lastModified();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
