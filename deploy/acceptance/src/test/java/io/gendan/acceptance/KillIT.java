package io.gendan.acceptance;

import static io.gendan.walk.OrderRequest.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.walk.OrderRequest;
import io.gendan.walk.OrderView;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class KillIT extends Story {

    private static final List<String> VICTIMS =
            List.of("order", "review", "planning", "materials", "shipping", "finance", "kafka", "postgres");

    @Test
    void whoever_is_killed_in_mid_walk_the_walk_ends_the_same() {
        var killer = new Killer();
        var orders = VICTIMS.stream()
                .map(victim -> killer.strikeDuringReview(victim, orderFor(victim)))
                .toList();

        merchandiser.telling(killer::strikeInProduction).followToTheEnd(orders);

        assertThat(killer.strikes)
                .containsOnlyKeys(VICTIMS)
                .allSatisfy((victim, strikes) -> assertThat(strikes).as(victim).isEqualTo(2));
        assertThat(orders).allSatisfy(order -> {
            assertThat(sales.order(order).stage()).isEqualTo("CLOSED");
            assertThat(happened(sales.order(order))).endsWith("OrderClosed");
        });
    }

    private OrderView orderFor(String victim) {
        return sales.place(OrderRequest.of(
                "C004",
                "kill-" + victim,
                line("L-WALL20", 3, today().plusDays(60)),
                line("F-TBL80", 2, today().plusDays(60))));
    }

    /**
     * Kills one after the other while the departments are at work, each twice on behalf of its own order, and starts again what was
     * killed, as the launcher does.
     */
    private final class Killer {

        private final Map<String, Integer> strikes = new ConcurrentHashMap<>();
        private final Map<UUID, String> alive = new ConcurrentHashMap<>();

        UUID strikeDuringReview(String victim, OrderView order) {
            alive.put(order.id(), victim);
            strike(victim);
            return order.id();
        }

        /** Just before people act on the order in the workshop. */
        void strikeInProduction(OrderView order) {
            if (order.stage().equals("IN_PRODUCTION") && alive.containsKey(order.id())) {
                strike(alive.remove(order.id()));
            }
        }

        private synchronized void strike(String victim) {
            strikes.merge(victim, 1, Integer::sum);
            running.server(victim).kill();
            running.server(victim).start();
        }
    }
}
