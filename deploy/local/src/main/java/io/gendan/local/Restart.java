package io.gendan.local;

import io.gendan.infrastructure.Folders;
import java.io.IOException;
import java.nio.file.Files;

/** Asks the supervisor to start one server again, from what is built now. */
final class Restart {

    private Restart() {}

    static void request(Place place, String server) {
        try {
            Files.write(Folders.create(place.restartRequests()).resolve(server), new byte[0]);
        } catch (IOException e) {
            throw new Sorry("Cannot ask the supervisor: " + e.getMessage());
        }
    }
}
