package io.gendan.local;

import io.gendan.infrastructure.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A file per server that the supervisor is asked to start again, from what is built now. */
record RestartRequests(Path folder) {

    static RestartRequests in(Place place) {
        return new RestartRequests(place.state().resolve("restart"));
    }

    void add(String server) {
        try {
            Files.write(Folders.create(folder).resolve(server), new byte[0]);
        } catch (IOException e) {
            throw new Sorry("Cannot ask the supervisor: " + e.getMessage());
        }
    }

    boolean isEmpty() {
        return files().isEmpty();
    }

    /** A request is gone only after it was acted on, so that nobody takes the server for ready in between. */
    void take(Consumer<String> restart) {
        for (var file : files()) {
            restart.accept(file.toFile().getName());
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
