package io.gendan.chassis.testing;

import io.gendan.chassis.time.DueRunner;
import io.gendan.chassis.time.FactoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** Puts the factory clock forward and fires what falls due on the way, each at its own time. */
@ApplicationScoped
public class TestClock {
    private final FactoryClock clock;
    private final DueRunner due;

    TestClock(FactoryClock clock, DueRunner due) {
        this.clock = clock;
        this.due = due;
    }

    public Instant now() {
        return clock.instant();
    }

    public void advance(Duration by) {
        to(now().plus(by));
    }

    public void to(Instant target) {
        clock.forwardTo(target);
        due.runDue();
    }
}
