package io.gendan.load.chaos;

import io.gendan.local.Pause;
import io.gendan.local.Sorry;
import java.io.PrintStream;
import java.time.Duration;
import java.util.random.RandomGenerator.SplittableGenerator;

/** Strikes at random moments until its time is over; then lets everything come back. */
final class Storm implements AutoCloseable {

    private static final long SHORTEST_CALM = 1_000;
    private static final long LONGEST_CALM = 7_000;
    private static final Duration RECOVERY = Duration.ofSeconds(60);

    private final Ground ground;
    private final Duration time;
    private final SplittableGenerator random;
    private final PrintStream log;
    private final Thread thread = Thread.ofPlatform().name("storm").unstarted(this::blow);
    private volatile int strikes;
    private volatile boolean over;

    Storm(Ground ground, Plan plan, PrintStream log) {
        this.ground = ground;
        this.time = plan.storm();
        this.random = plan.random("faults");
        this.log = log;
    }

    void begin() {
        thread.start();
    }

    int strikes() {
        return strikes;
    }

    /** No more strikes will come, and everything runs again. */
    boolean isOver() {
        return over;
    }

    private void blow() {
        try {
            rage();
        } catch (Sorry interrupted) {
            // Nobody waits for its end any more.
        } finally {
            over = true;
        }
    }

    private void rage() {
        long began = System.nanoTime();
        while (System.nanoTime() - began < time.toNanos()) {
            Pause.of(Duration.ofMillis(random.nextLong(SHORTEST_CALM, LONGEST_CALM)));
            strike((System.nanoTime() - began) / 1e9);
        }
        long calm = System.nanoTime();
        while (!ground.isWhole() && System.nanoTime() - calm < RECOVERY.toNanos()) {
            Pause.of(Duration.ofMillis(200));
        }
        log.printf(
                "  %7.1f s  the storm is over, %s%n",
                (System.nanoTime() - began) / 1e9, ground.isWhole() ? "everything runs" : "not everything runs");
    }

    private void strike(double second) {
        var fault = Fault.any(random);
        // How often a strike draws may depend on what it finds; the next one shall be the same all the same.
        var own = random.split();
        strikes++;
        try {
            log.printf("  %7.1f s  %s%n", second, fault.strike(ground, own));
        } catch (Sorry interrupted) {
            throw interrupted;
        } catch (RuntimeException missed) {
            // Whom it would have hit is away already.
            log.printf("  %7.1f s  %s missed: %s%n", second, fault, missed.getMessage());
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
