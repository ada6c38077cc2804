package io.gendan.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;

/** What java.nio.file leaves to its users. */
public final class Folders {

    private Folders() {}

    /** Where unpacked binaries and start-up caches are kept between runs and projects; override with {@code -Dgendan.cache}. */
    public static Path cache() {
        var given = System.getProperty("gendan.cache");
        return given == null ? Path.of(System.getProperty("user.home"), ".cache", "gendan") : Path.of(given);
    }

    public static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new InfrastructureFailure(
                    "Cannot create " + folder + " (" + e.getMessage() + "). Is the disk full, or the folder not yours?",
                    e);
        }
    }

    /** @throws InfrastructureFailure when the disk under the folder has less room than so many bytes */
    static void requireRoom(Path folder, long bytes) {
        long room = create(folder).toFile().getUsableSpace();
        if (room < bytes) {
            throw new InfrastructureFailure(
                    "The disk is full: " + folder + " has " + room + " bytes left and needs " + bytes + ".");
        }
    }

    /** Deletes the folder with all it holds; a missing folder is fine. */
    public static void delete(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        clear(folder);
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes all that the folder holds and leaves the folder, which may be a mounted one; a missing folder is fine. */
    static void clear(Path folder) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.skip(1).sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
