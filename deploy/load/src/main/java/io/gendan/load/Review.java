package io.gendan.load;

import io.gendan.walk.Department;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Orders that are placed and reviewed by rule, and the load under which the six services just keep up with them. */
final class Review {

    static final String PLACED = "io.gendan.order.placed.v1";
    static final String DECIDED = "io.gendan.review.decided.v1";

    private static final double FIRST_RATE = 4;
    private static final double STEEPNESS = 1.5;

    /** Who has not decided everything so long after the last order does not keep up. */
    private static final Duration CATCHING_UP = Duration.ofSeconds(2);

    private static final Duration LONGEST_BACKLOG = Duration.ofMinutes(3);

    /** As many orders under review at once as keep six services busy while they compile. */
    private static final int CROWD = 24;

    private final Rig rig;
    private double knee;

    Review(Rig rig) {
        this.rig = rig;
    }

    /** Orders a second; measured once, by steps of half as much again. */
    double knee(Effort effort) {
        if (knee == 0) {
            warmUp(effort);
            knee = new Ramp(FIRST_RATE, STEEPNESS).highest(rate -> keepsUp(rate, effort));
            drain(LONGEST_BACKLOG);
        }
        return knee;
    }

    /** After every start: places as many orders as are decided. */
    void warmUp(Effort effort) {
        var placing = new Placing(rig);
        new ClosedLoop(1).run(effort.warmUp(), () -> {
            drain(CROWD - 1, LONGEST_BACKLOG);
            placing.placeOrFail();
        });
        drain(LONGEST_BACKLOG);
    }

    private Optional<Double> keepsUp(double rate, Effort effort) {
        var load = load(rate, effort.measured());
        boolean keptUp = load.failed() == 0 && drain(CATCHING_UP);
        rig.out().printf("    %.1f orders/s: %s%n", rate, keptUp ? "all decided" : "left behind");
        return keptUp ? Optional.of(rate) : Optional.empty();
    }

    /** Places orders at a rate, whatever becomes of them. */
    OpenLoop.Result load(double rate, Duration time) {
        var placing = new Placing(rig);
        return new OpenLoop(rate).run(time, placing::place);
    }

    /** Waits until all that was placed is decided; false when it takes longer. */
    boolean drain(Duration limit) {
        return drain(0, limit);
    }

    private boolean drain(int left, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (undecided() > left) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return true;
    }

    private long undecided() {
        return said(Department.ORDER, PLACED) - said(Department.REVIEW, DECIDED);
    }

    private long said(Department department, String type) {
        return rig.postgres()
                .query(
                        department.slug(),
                        "select count(*) from event_log where type = '" + type + "'",
                        row -> row.getLong(1))
                .getFirst();
    }
}
