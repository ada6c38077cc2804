package io.gendan.local;

import java.time.Duration;
import java.time.Instant;

/** How long a server that keeps dying waits for its next start: at once, then longer and longer, until it has held out for a minute. */
record Backoff(int deaths) {

    static final Backoff NONE = new Backoff(0);

    private static final Duration HELD_OUT = Duration.ofMinutes(1);
    private static final int LONGEST_SECONDS = 30;

    Backoff afterDeath(Instant ready, Instant died) {
        return ready.plus(HELD_OUT).isBefore(died) ? new Backoff(1) : new Backoff(deaths + 1);
    }

    Duration pause() {
        return deaths < 2 ? Duration.ZERO : Duration.ofSeconds(Math.min(LONGEST_SECONDS, 1L << (deaths - 2)));
    }
}
