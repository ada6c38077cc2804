package io.gendan.load.life;

import io.gendan.walk.Refused;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * We and the department we talk to hear of the same fact at about the same time. What it refuses because it has not heard of it yet
 * is asked for again a moment later.
 */
final class Patience {

    private static final int CONFLICT = 409;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final Duration LAST_PAUSE = Duration.ofSeconds(10);

    private Patience() {}

    /** @throws Refused when it is still refused after some ten seconds, or for another reason */
    static void until(Runnable taken) {
        for (var pause = FIRST_PAUSE; ; pause = pause.multipliedBy(2)) {
            try {
                taken.run();
                return;
            } catch (Refused notYet) {
                if (notYet.status() != CONFLICT || pause.compareTo(LAST_PAUSE) > 0) {
                    throw notYet;
                }
            }
            LockSupport.parkNanos(pause.toNanos());
        }
    }
}
