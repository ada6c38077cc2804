package io.gendan.load.chaos;

import io.gendan.infrastructure.Command;
import io.gendan.infrastructure.Folders;
import io.gendan.local.Pause;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * A file system of its own for a folder, in a file beside it, so that it can be filled without harm to others. Linux, and root, only.
 *
 * @param folder where it is mounted
 */
record SmallDisk(Path folder) {

    /** Of a sparse file: what is not written takes no room. PostgreSQL alone may keep a gibibyte of log. */
    private static final long BYTES = 2L << 30;

    /** The end of the room is taken by writing; the rest is reserved in no time. */
    private static final long WRITTEN = 8L << 20;

    private static final int BLOCK = 4_096;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);
    private static final int TRIES = 100;

    /** False when this machine does not let us. */
    boolean mount() {
        Folders.create(folder);
        try (var file = new RandomAccessFile(image().toFile(), "rw")) {
            file.setLength(BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Nothing is kept back for root, who is the one to fill it.
        return Command.succeeds("mkfs.ext4", "-q", "-m", "0", image().toString())
                && Command.succeeds("mount", "-o", "loop", image().toString(), folder.toString())
                && Command.succeeds("rmdir", folder.resolve("lost+found").toString());
    }

    /** Whoever was killed may need a moment to let go of it. */
    void unmount() {
        for (int tries = 0; isMounted() && tries < TRIES; tries++) {
            if (!Command.succeeds("umount", folder.toString())) {
                Pause.of(BETWEEN_TRIES);
            }
        }
        if (isMounted()) {
            throw new IllegalStateException(folder + " is still mounted, and somebody uses it: fuser -vm " + folder);
        }
    }

    /** Not a byte is left. */
    void fill() {
        long room = folder.toFile().getUsableSpace();
        Command.succeeds(
                "fallocate",
                "-l",
                Long.toString(Math.max(1, room - WRITTEN)),
                ballast().toString());
        try (var channel = FileChannel.open(ballast(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                channel.write(ByteBuffer.allocate(BLOCK));
            }
        } catch (IOException full) {
            // That is how one knows.
        }
    }

    void relieve() {
        try {
            Files.deleteIfExists(ballast());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isMounted() {
        return Command.succeeds("mountpoint", "-q", folder.toString());
    }

    private Path image() {
        return folder.resolveSibling(folder.getFileName() + ".disk");
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }
}
