package io.gendan.local;

import io.gendan.infrastructure.TrainableServer;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

/**
 * Training is all computing: more at a time than there are processors helps nobody. Whoever starts once only, as a test does, has no
 * time for it: {@code GENDAN_TRAINING=no}.
 */
final class Training {

    private static final Semaphore PLACES =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()));

    private static final boolean WANTED = !"no".equals(System.getenv("GENDAN_TRAINING"));

    private Training() {}

    /** @param begins runs when there is a place; says whether training is still wanted */
    static void of(TrainableServer trainee, BooleanSupplier begins) {
        if (trainee.trained() || !WANTED) {
            return;
        }
        PLACES.acquireUninterruptibly();
        try {
            if (begins.getAsBoolean()) {
                trainee.train();
            }
        } finally {
            PLACES.release();
        }
    }
}
