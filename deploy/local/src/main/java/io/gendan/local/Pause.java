package io.gendan.local;

import java.time.Duration;

/** Between two looks at something that changes outside this process. */
public final class Pause {

    private Pause() {}

    /** @throws Sorry when this thread is interrupted meanwhile */
    public static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Sorry("Interrupted.");
        }
    }
}
