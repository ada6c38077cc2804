package io.gendan.load;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** So many clients, each of which asks again as soon as it was answered: tells throughput, never latency under a given load. */
record ClosedLoop(int clients) {

    /**
     * @param done answered requests
     * @param times of single requests, in microseconds
     */
    record Result(long done, double seconds, Histogram times) {
        double perSecond() {
            return done / seconds;
        }
    }

    Result run(Duration time, Runnable request) {
        var times = new ConcurrentHistogram(60_000_000L, 3);
        long began = System.nanoTime();
        long end = began + time.toNanos();
        try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            var all = IntStream.range(0, clients)
                    .mapToObj(client -> threads.submit(() -> askUntil(end, request, times)))
                    .toList();
            all.forEach(ClosedLoop::await);
        }
        return new Result(times.getTotalCount(), (System.nanoTime() - began) / 1e9, times);
    }

    /** So often in all, however long it takes. */
    void runTimes(long times, Runnable request) {
        var left = new AtomicLong(times);
        try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            var all = IntStream.range(0, clients)
                    .mapToObj(client -> threads.submit(() -> {
                        while (left.getAndDecrement() > 0) {
                            request.run();
                        }
                    }))
                    .toList();
            all.forEach(ClosedLoop::await);
        }
    }

    private static void askUntil(long end, Runnable request, Histogram times) {
        for (long before = System.nanoTime(); before < end; ) {
            request.run();
            long after = System.nanoTime();
            times.recordValue(Math.min((after - before) / 1_000, times.getHighestTrackableValue()));
            before = after;
        }
    }

    static void await(Future<?> client) {
        try {
            client.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
