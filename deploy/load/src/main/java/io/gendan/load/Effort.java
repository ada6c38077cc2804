package io.gendan.load;

import java.time.Duration;

/**
 * How long and how often is measured.
 *
 * @param warmUp before anything counts: the JVMs compile, the caches fill
 * @param runs of which the median counts
 */
record Effort(Duration warmUp, Duration measured, int runs) {

    static final Effort USUAL = new Effort(Duration.ofSeconds(20), Duration.ofSeconds(15), 3);

    /** A glance while something is being changed; its figures are not for comparing. */
    static final Effort GLANCE = new Effort(Duration.ofSeconds(8), Duration.ofSeconds(5), 1);
}
