package io.gendan.load;

import java.time.Duration;

/**
 * How long and how often is measured.
 *
 * @param warmUp before anything counts: the JVMs compile, the caches fill
 * @param runs of which the median counts
 * @param lives how many orders live from placement to closure
 * @param orders how many are in the database when something is read
 */
record Effort(Duration warmUp, Duration measured, int runs, int lives, int orders) {

    static final Effort USUAL = new Effort(Duration.ofSeconds(30), Duration.ofSeconds(15), 3, 100, 20_000);

    /** A glance while something is being changed; its figures are not for comparing. */
    static final Effort GLANCE = new Effort(Duration.ofSeconds(8), Duration.ofSeconds(5), 1, 16, 2_000);

    Effort with(int moreOrders) {
        return new Effort(warmUp, measured, runs, lives, moreOrders);
    }
}
