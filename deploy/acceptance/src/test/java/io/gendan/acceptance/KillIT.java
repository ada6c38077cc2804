package io.gendan.acceptance;

import static io.gendan.walk.OrderRequest.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.walk.OrderRequest;
import io.gendan.walk.OrderView;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KillIT extends Story {

    @ParameterizedTest
    @ValueSource(strings = {"order", "review", "planning", "materials", "shipping", "finance", "kafka", "postgres"})
    void whoever_is_killed_in_mid_walk_the_walk_ends_the_same(String victim) {
        var killer = new Killer(victim);
        var order = sales.place(OrderRequest.of(
                "C004",
                "kill-" + victim,
                line("L-WALL20", 3, today().plusDays(60)),
                line("F-TBL80", 2, today().plusDays(60))));

        killer.strike();
        merchandiser.telling(killer::look).followToTheEnd(ids(order));
        killer.await();

        assertThat(killer.strikes()).isEqualTo(Killer.MOMENTS.size() + 1);
        assertThat(now(order).stage()).isEqualTo("CLOSED");
        assertThat(happened(order)).endsWith("OrderClosed");
    }

    /** Kills while the departments are at work, and starts again what was killed, as the launcher does. */
    private final class Killer {

        /** When people are about to act on an order in this stage; the first strike falls into its review. */
        private static final Set<String> MOMENTS = Set.of("IN_PRODUCTION");

        private final String victim;
        private final Set<String> struck = ConcurrentHashMap.newKeySet();
        private volatile CompletableFuture<Void> restart = CompletableFuture.completedFuture(null);

        Killer(String victim) {
            this.victim = victim;
        }

        void look(OrderView order) {
            if (MOMENTS.contains(order.stage()) && !struck.contains(order.stage())) {
                strike(order.stage());
            }
        }

        void strike() {
            strike("at once");
        }

        private void strike(String moment) {
            await();
            struck.add(moment);
            running.server(victim).kill();
            restart = CompletableFuture.runAsync(running.server(victim)::start);
        }

        void await() {
            restart.join();
        }

        int strikes() {
            return struck.size();
        }
    }
}
