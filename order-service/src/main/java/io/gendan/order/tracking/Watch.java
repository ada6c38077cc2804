package io.gendan.order.tracking;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Somebody who looks at one order. Waking only hurries them: another replica may have written, so they look anyway. */
final class Watch implements AutoCloseable {
    private static final int LOOK_EVERY_SECONDS = 2;

    private final Semaphore changes = new Semaphore(0);
    private final Consumer<Watch> onClose;

    Watch(Consumer<Watch> onClose) {
        this.onClose = onClose;
    }

    void wake() {
        changes.release();
    }

    void awaitChange() throws InterruptedException {
        if (changes.tryAcquire(LOOK_EVERY_SECONDS, TimeUnit.SECONDS)) {
            changes.drainPermits();
        }
    }

    @Override
    public void close() {
        onClose.accept(this);
    }
}
