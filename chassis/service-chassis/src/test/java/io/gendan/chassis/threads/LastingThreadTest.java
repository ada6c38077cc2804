package io.gendan.chassis.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LastingThreadTest {
    @Test
    void work_that_dies_of_an_error_is_begun_again() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        CountDownLatch again = new CountDownLatch(1);
        LastingThread thread = LastingThread.start(
                "test",
                () -> {
                    if (begun.incrementAndGet() == 1) {
                        throw new StackOverflowError();
                    }
                    again.countDown();
                },
                () -> {},
                Duration.ofMillis(1));
        assertThat(again.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(LastingThread.dead()).isEmpty();
        thread.stop(Duration.ofSeconds(10));
    }

    @Test
    void a_thread_that_ends_unasked_is_found_dead() throws Exception {
        CountDownLatch ending = new CountDownLatch(1);
        LastingThread thread = LastingThread.start(
                "ends",
                () -> {
                    Thread.currentThread().interrupt();
                    ending.countDown();
                },
                () -> {},
                Duration.ofMinutes(1));
        assertThat(ending.await(10, TimeUnit.SECONDS)).isTrue();
        while (LastingThread.dead().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(LastingThread.dead()).containsExactly("ends");
        thread.stop(Duration.ofSeconds(10));
        assertThat(LastingThread.dead()).isEmpty();
    }
}
