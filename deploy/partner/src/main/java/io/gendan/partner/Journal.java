package io.gendan.partner;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * What was made of each event and that it is known, in one line and so in one write: partition, offset, event id, text. Both
 * are saved or neither, whenever the process dies; a line that was cut short is none, and its event is read again. What is known
 * is told by the event's id: offsets say nothing once a topic was made anew.
 */
final class Journal implements AutoCloseable {
    private final FileChannel file;
    private final Set<String> ids = new HashSet<>();
    private String last = "";

    private Journal(FileChannel file) {
        this.file = file;
    }

    /** @throws IllegalStateException while another process writes it */
    static Journal open(Path path) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Journal journal = new Journal(FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        if (journal.file.tryLock() == null) {
            throw new IllegalStateException(path + " is being written by another process");
        }
        byte[] bytes = Files.readAllBytes(path);
        int complete = bytes.length;
        while (complete > 0 && bytes[complete - 1] != '\n') {
            complete--;
        }
        journal.file.truncate(complete).position(complete);
        new String(bytes, 0, complete, StandardCharsets.UTF_8).lines().forEach(journal::remember);
        return journal;
    }

    int size() {
        return ids.size();
    }

    /** The text of the last line, or nothing. */
    String last() {
        return last;
    }

    /** @return false for an event that is in it already, sent again under another offset */
    boolean append(int partition, long offset, String id, String text) throws IOException {
        if (ids.contains(id)) {
            return false;
        }
        String line = "%d\t%d\t%s\t%s".formatted(partition, offset, id, text);
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        file.force(false);
        remember(line);
        return true;
    }

    private void remember(String line) {
        String[] parts = line.split("\t", 4);
        ids.add(parts[2]);
        last = parts[3];
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
