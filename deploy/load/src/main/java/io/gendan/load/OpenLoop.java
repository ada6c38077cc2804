package io.gendan.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Requests that come when they come, whether the last one was answered or not: arrivals are Poisson, and a request's time counts
 * from the moment at which it should have been sent, so that a stall is felt by everybody who would have come meanwhile
 * (no coordinated omission).
 *
 * @param rate requests a second, on average
 */
record OpenLoop(double rate) {

    /**
     * @param times of what was answered as it should be: from the intended start to the answer, in microseconds
     * @param failed how many others there were
     */
    record Result(Histogram times, long failed, double seconds) {
        double perSecond() {
            return times.getTotalCount() / seconds;
        }

        /** @throws IllegalStateException when nothing was answered as it should be: that takes no time, which would be a good figure */
        double millis(double percentile) {
            if (times.getTotalCount() == 0) {
                throw new IllegalStateException("none of " + failed + " requests was answered as it should be");
            }
            return times.getValueAtPercentile(percentile) / 1_000.0;
        }
    }

    /** @param request false when it was not answered as it should be */
    Result run(Duration time, BooleanSupplier request) {
        var times = new ConcurrentHistogram(600_000_000L, 3);
        var failed = new AtomicLong();
        long began = System.nanoTime();
        long end = began + time.toNanos();
        try (var clients = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            var all = new ArrayList<Future<?>>();
            for (long next = began; next < end; next += gap()) {
                long intended = next;
                LockSupport.parkNanos(intended - System.nanoTime());
                all.add(clients.submit(() -> {
                    if (request.getAsBoolean()) {
                        times.recordValue(
                                Math.min((System.nanoTime() - intended) / 1_000, times.getHighestTrackableValue()));
                    } else {
                        failed.incrementAndGet();
                    }
                }));
            }
            all.forEach(ClosedLoop::await);
        }
        return new Result(times, failed.get(), (System.nanoTime() - began) / 1e9);
    }

    private long gap() {
        return (long) (-Math.log(1 - ThreadLocalRandom.current().nextDouble()) / rate * 1e9);
    }
}
