package io.gendan.chassis.threads;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * A thread whose work goes on until it is stopped: whatever the work throws, an {@link Error} too, it is begun again after
 * a pause. What nevertheless ended is found by {@link #dead()}, and the process is no longer alive then.
 */
public final class LastingThread {
    private static final Logger LOG = Logger.getLogger(LastingThread.class);
    private static final List<LastingThread> ALL = new CopyOnWriteArrayList<>();

    private final Runnable work;
    private final Runnable stopWork;
    private final Duration pause;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;

    private LastingThread(String name, Runnable work, Runnable stopWork, Duration pause) {
        this.work = work;
        this.stopWork = stopWork;
        this.pause = pause;
        this.thread = Thread.ofPlatform().name(name).unstarted(this::run);
    }

    /**
     * @param work returns when {@code stopWork} was called
     * @param pause between a failure and the next beginning
     */
    public static LastingThread start(String name, Runnable work, Runnable stopWork, Duration pause) {
        LastingThread lasting = new LastingThread(name, work, stopWork, pause);
        ALL.add(lasting);
        lasting.thread.start();
        return lasting;
    }

    /** Names of the threads that ended although nobody stopped them. */
    static List<String> dead() {
        return ALL.stream()
                .map(lasting -> lasting.thread)
                .filter(thread -> !thread.isAlive())
                .map(Thread::getName)
                .toList();
    }

    public void stop(Duration patience) throws InterruptedException {
        ALL.remove(this);
        stopped.countDown();
        stopWork.run();
        if (!thread.join(patience)) {
            thread.interrupt();
        }
    }

    private void run() {
        while (stopped.getCount() > 0) {
            try {
                work.run();
            } catch (Throwable failure) { // an Error must not end what nothing else would begin again
                LOG.errorf(failure, "%s begins again", thread.getName());
            }
            if (!pauses()) {
                return;
            }
        }
    }

    /** @return whether to go on */
    private boolean pauses() {
        try {
            return !stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
