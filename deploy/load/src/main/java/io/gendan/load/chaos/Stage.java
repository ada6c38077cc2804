package io.gendan.load.chaos;

import io.gendan.local.Place;
import io.gendan.local.Supervised;
import java.io.PrintStream;

/** What a trial needs around it: set up in this order, and taken down in the other one whatever ends the trial. */
final class Stage implements AutoCloseable {

    private final Supervised platform;
    private final Disks disks;
    private final Detours detours;
    private boolean cleared;

    /** @param place with detours */
    Stage(Place place, PrintStream out) {
        platform = new Supervised(place, out);
        disks = new Disks(place);
        platform.stop();
        disks.close();
        platform.wipe();
        detours = new Detours(place.addresses());
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "clear the stage"));
        disks.mount(out);
        platform.start();
    }

    Disks disks() {
        return disks;
    }

    Detours detours() {
        return detours;
    }

    /** Services want to write down what they know, and for that need their ways. */
    @Override
    public synchronized void close() {
        if (!cleared) {
            cleared = true;
            platform.stop();
            detours.close();
            disks.close();
        }
    }
}
