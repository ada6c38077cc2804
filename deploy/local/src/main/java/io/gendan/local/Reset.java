package io.gendan.local;

import io.gendan.infrastructure.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Down, and all data gone. Copies of the built services stay: there is no data in them, and they were slow to train. */
record Reset(Place place, Screen screen) {

    void run(boolean confirmed) {
        if (!confirmed && !asked()) {
            throw new Sorry("Nothing was deleted.");
        }
        wipe();
        screen.say("All data is deleted. ./gendan up starts with empty databases.");
    }

    /** Without a question and without a word. */
    void wipe() {
        new Background(place).stop();
        if (Files.isDirectory(place.state())) {
            try (var all = Files.list(place.state())) {
                all.filter(path -> !path.equals(place.applications())).forEach(Folders::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private boolean asked() {
        var console = System.console();
        if (console == null) {
            throw new Sorry("./gendan reset deletes all data. Say ./gendan reset --yes if you mean it.");
        }
        return "yes".equals(console.readLine("This deletes all databases and events in %s. Type yes: ", place.state()));
    }
}
