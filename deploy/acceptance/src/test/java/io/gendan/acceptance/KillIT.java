package io.gendan.acceptance;

import static io.gendan.walk.OrderRequest.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.walk.OrderRequest;
import io.gendan.walk.OrderView;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KillIT extends Story {

    /** Once in the middle of each part of the walk. */
    private static final List<String> MOMENTS = List.of("IN_REVIEW", "RELEASED", "IN_PRODUCTION", "SHIPPED");

    @ParameterizedTest
    @ValueSource(strings = {"order", "review", "planning", "materials", "shipping", "finance", "kafka", "postgres"})
    void whoever_is_killed_in_mid_walk_the_walk_ends_the_same(String victim) {
        var order = sales.place(OrderRequest.of(
                "C004",
                "kill-" + victim,
                line("L-WALL20", 3, today().plusDays(60)),
                line("F-TBL80", 2, today().plusDays(60))));
        var killings = new AtomicInteger();
        var killer = new Killer(victim, killings);

        merchandiser.telling(killer::look).followToTheEnd(ids(order));
        killer.await();

        assertThat(now(order).stage()).isEqualTo("CLOSED");
        assertThat(killings).hasValueGreaterThanOrEqualTo(2);
        assertThat(happened(order)).endsWith("OrderClosed");
    }

    /** Kills at certain stages while people go on working, and starts again what was killed. */
    private final class Killer {

        private final String victim;
        private final AtomicInteger killings;
        private final Set<String> done = ConcurrentHashMap.newKeySet();
        private volatile CompletableFuture<Void> restart = CompletableFuture.completedFuture(null);

        Killer(String victim, AtomicInteger killings) {
            this.victim = victim;
            this.killings = killings;
        }

        void look(OrderView order) {
            if (MOMENTS.contains(order.stage()) && done.add(order.stage())) {
                await();
                running.server(victim).kill();
                killings.incrementAndGet();
                restart = CompletableFuture.runAsync(running.server(victim)::start);
            }
        }

        void await() {
            restart.join();
        }
    }
}
