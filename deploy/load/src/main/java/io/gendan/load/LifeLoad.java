package io.gendan.load;

import io.gendan.load.life.Lives;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;

/** Lives that are begun whether the platform keeps up with them or not. */
record LifeLoad(Lives lives, Effort effort, PrintStream out) {

    /** As many lives at once as keep six services busy while they compile. */
    private static final int CROWD = 24;

    /** Who has not ended all lives so long after the last one was begun does not keep up. */
    private static final Duration CATCHING_UP = Duration.ofSeconds(5);

    private static final Duration LONGEST_LIFE = Duration.ofMinutes(3);

    /** Of what a crowd achieves: how low the ramp begins, and by how much it rises. */
    private static final double FIRST_SHARE = 0.4;

    private static final double STEEPNESS = 1.2;

    /**
     * A load that was kept up with, in lives a second.
     *
     * @param rate at which they were begun
     * @param closed at which they ended while others were begun
     */
    record Sustained(double rate, double closed) {}

    /** The highest load that is kept up with, when everything is warm. */
    Sustained knee() {
        return new Ramp(warmUp() * FIRST_SHARE, STEEPNESS).highest(this::sustain);
    }

    /** Returns how many lives a second end at last, with always the same number of them under way. */
    private double warmUp() {
        crowd(effort.warmUp());
        double perSecond = crowd(effort.measured());
        end();
        return perSecond;
    }

    private double crowd(Duration time) {
        long before = lives.closed();
        var placing = new ClosedLoop(1).run(time, () -> {
            lives.drain(CROWD - 1, LONGEST_LIFE);
            lives.begin();
        });
        return (lives.closed() - before) / placing.seconds();
    }

    /** Empty when the platform is left behind; nothing is left open. */
    private Optional<Sustained> sustain(double rate) {
        begin(rate, effort.measured().dividedBy(2));
        long before = lives.closed();
        double seconds = begin(rate, effort.measured());
        double closed = (lives.closed() - before) / seconds;
        boolean keptUp = lives.drain(0, CATCHING_UP);
        out.printf("    %.2f lives/s: %.2f closed%s%n", rate, closed, keptUp ? "" : ", left behind");
        end();
        return keptUp ? Optional.of(new Sustained(rate, closed)) : Optional.empty();
    }

    /** Begins lives at a rate, whatever becomes of them; returns the seconds it took. */
    double begin(double rate, Duration time) {
        return new OpenLoop(rate)
                .run(time, () -> {
                    lives.begin();
                    return true;
                })
                .seconds();
    }

    /** Nobody begins any more, and all that were begun have ended. */
    void end() {
        lives.mustEnd(LONGEST_LIFE);
    }

    /** Lives from the first to the last, returns how many. */
    int live(double rate, Duration time) {
        long before = lives.closed();
        begin(rate, time);
        end();
        return (int) (lives.closed() - before);
    }

    /** So many lives one after the other. */
    void live(int count) {
        for (int i = 0; i < count; i++) {
            lives.begin();
            end();
        }
    }
}
