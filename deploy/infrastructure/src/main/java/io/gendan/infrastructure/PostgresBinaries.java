package io.gendan.infrastructure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once per user from the archive on the class path. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** The folder that holds {@code bin/postgres}. */
    static Path unpacked() {
        var archive = "/postgres-" + system() + "-" + architecture() + ".txz";
        try (var stream = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (stream == null) {
                throw new InfrastructureFailure("There are no PostgreSQL binaries for " + System.getProperty("os.name")
                        + " " + System.getProperty("os.arch") + " (" + archive + " is not on the class path).");
            }
            var folder = Folders.cache().resolve("postgres-" + version());
            return Files.exists(folder.resolve("bin/postgres")) ? folder : unpack(stream, folder);
        } catch (IOException e) {
            throw new InfrastructureFailure("Cannot unpack PostgreSQL: " + e.getMessage(), e);
        }
    }

    /** Beside its final place first, so that neither a twin nor a full disk leaves half of it there. */
    private static Path unpack(InputStream archive, Path folder) throws IOException {
        var half = Files.createTempDirectory(Folders.create(Folders.cache()), "unpacking-");
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(entry, tar, half);
            }
            Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (FileSystemException e) {
            if (!Files.exists(folder.resolve("bin/postgres"))) {
                throw e;
            }
        } finally {
            Folders.delete(half);
        }
        return folder;
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("the archive reaches outside: " + entry.getName());
        }
        Files.createDirectories(entry.isDirectory() ? target : target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, folder.resolve(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, target);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String version() {
        return BuildFacts.value("postgres.binaries") + "-" + system() + "-" + architecture();
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }
}
