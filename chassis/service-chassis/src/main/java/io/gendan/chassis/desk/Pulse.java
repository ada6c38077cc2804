package io.gendan.chassis.desk;

import io.gendan.chassis.intake.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** A number that changes when anything happened in this service; the database is asked once a second, however many look. */
@ApplicationScoped
class Pulse {
    private static final long FRESH_NANOS = Duration.ofMillis(900).toNanos();

    private final Progress progress;
    private long asked = System.nanoTime() - FRESH_NANOS;
    private long last;

    Pulse(Progress progress) {
        this.progress = progress;
    }

    synchronized long now() {
        if (System.nanoTime() - asked >= FRESH_NANOS) {
            last = progress.now();
            asked = System.nanoTime();
        }
        return last;
    }
}
