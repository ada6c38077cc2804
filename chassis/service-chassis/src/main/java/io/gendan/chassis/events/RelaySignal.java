package io.gendan.chassis.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relays of this process after a commit, so that an event leaves within milliseconds. */
@ApplicationScoped
class RelaySignal {
    private final List<Semaphore> bells = new CopyOnWriteArrayList<>();

    void wake() {
        bells.forEach(Semaphore::release);
    }

    /** A relay's own bell; it rings at once when something was committed since the last sleep. */
    Semaphore join() {
        Semaphore bell = new Semaphore(0);
        bells.add(bell);
        return bell;
    }

    static void sleep(Semaphore bell, Duration atMost) throws InterruptedException {
        if (bell.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        }
    }
}
