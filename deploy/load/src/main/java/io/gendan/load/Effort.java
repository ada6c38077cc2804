package io.gendan.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How long and how often is measured.
 *
 * @param warmUp before anything counts: the caches fill, and the JVMs compile, which on two processors takes minutes
 * @param runs of which the median counts
 * @param orders how many are in the database when something is read
 * @param sizes with how many orders in the databases the cost of a life is measured again, smallest first
 * @param soak how long a platform works while somebody looks whether anything grows
 */
record Effort(Duration warmUp, Duration measured, int runs, int orders, List<Integer> sizes, Duration soak) {

    static final Effort USUAL =
            new Effort(Duration.ofMinutes(2), Duration.ofSeconds(15), 3, 20_000, List.of(), Duration.ofMinutes(10));

    /** A glance while something is being changed; its figures are not for comparing. */
    static final Effort GLANCE =
            new Effort(Duration.ofSeconds(8), Duration.ofSeconds(5), 1, 2_000, List.of(), Duration.ofMinutes(2));

    private static final int SMALLEST = 1_000;

    Effort {
        sizes = List.copyOf(sizes);
    }

    /** With so many orders, and on the way there with each power of ten from a thousand on. */
    Effort with(int moreOrders) {
        var growing = new ArrayList<Integer>();
        for (int size = SMALLEST; size < moreOrders; size *= 10) {
            growing.add(size);
        }
        growing.add(moreOrders);
        return new Effort(warmUp, measured, runs, moreOrders, growing, soak);
    }

    Effort soaking(Duration time) {
        return new Effort(warmUp, measured, runs, orders, sizes, time);
    }
}
