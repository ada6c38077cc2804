package io.gendan.local;

import java.io.PrintStream;

/** What is built, kept running by a supervisor, for programs that put it to the test. */
public final class Supervised {

    private final Place place;
    private final Screen screen;

    public Supervised(Place place, PrintStream out) {
        this.place = place;
        this.screen = new Screen(out);
    }

    /** Returns when everything is ready. */
    public void start() {
        new Up(place, screen).runBuilt();
    }

    /** Returns when nothing runs any more; what an earlier, killed program left running ends, too. */
    public void stop() {
        new Background(place).stop();
    }

    /** Deletes all data of what does not run. */
    public void wipe() {
        new Reset(place, screen).wipe();
    }
}
