package io.gendan.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

class LoopsTest {

    @Test
    void everybody_who_would_have_come_during_a_stall_feels_it() {
        var counter = new ReentrantLock();
        var stalled = new AtomicBoolean();

        var result = new OpenLoop(200).run(Duration.ofSeconds(1), () -> {
            counter.lock();
            try {
                if (stalled.compareAndSet(false, true)) {
                    LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
                }
                return true;
            } finally {
                counter.unlock();
            }
        });

        // One request alone was slow; half of all came while it was.
        assertThat(result.millis(99)).isGreaterThan(350);
        assertThat(result.times().getCountBetweenValues(100_000, 10_000_000)).isGreaterThan(40);
    }

    @Test
    void what_is_not_answered_as_it_should_be_counts_as_failed() {
        var result = new OpenLoop(100).run(Duration.ofMillis(300), () -> false);

        assertThat(result.failed()).isPositive();
        assertThat(result.times().getTotalCount()).isZero();
        assertThat(result.perSecond()).isZero();
        assertThatThrownBy(() -> result.millis(50)).hasMessageContaining("answered as it should be");
    }

    @Test
    void a_closed_loop_asks_as_often_as_it_is_told() {
        var asked = new AtomicInteger();

        new ClosedLoop(4).runTimes(37, asked::incrementAndGet);

        assertThat(asked).hasValue(37);
    }
}
