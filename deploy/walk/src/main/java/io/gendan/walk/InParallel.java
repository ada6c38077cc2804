package io.gendan.walk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Several people at work at the same time. */
public final class InParallel {

    private static final int HANDS = 8;

    private InParallel() {}

    public static <T, R> List<R> each(Collection<T> all, Function<T, R> work) {
        return each(HANDS, all, work);
    }

    /** Results in the order of their inputs; the first failure is thrown once all have ended. */
    public static <T, R> List<R> each(int hands, Collection<T> all, Function<T, R> work) {
        var results = new ArrayList<Future<R>>();
        try (var people = Executors.newFixedThreadPool(hands, Thread.ofVirtual().factory())) {
            all.forEach(one -> results.add(people.submit(() -> work.apply(one))));
        }
        return results.stream().map(InParallel::get).toList();
    }

    private static <R> R get(Future<R> result) {
        try {
            return result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
