package io.gendan.local.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FactoryTimeTest {

    private static final Instant MONDAY = Instant.parse("2026-05-04T06:00:00Z");

    private final Simulated order = new Simulated("order");
    private final Simulated finance = new Simulated("finance");
    private final FactoryTime time = new FactoryTime(List.of(order, finance), Duration.ofSeconds(5));

    @Test
    void all_clocks_stop_at_every_due_instant_in_order() {
        order.due(MONDAY.plus(Duration.ofHours(8)));
        finance.due(MONDAY.plus(Duration.ofHours(2)));
        var passed = new ArrayList<Instant>();

        time.advanceTo(MONDAY.plus(Duration.ofDays(1)), passed::add);

        assertThat(passed).containsExactly(MONDAY.plus(Duration.ofHours(2)), MONDAY.plus(Duration.ofHours(8)));
        assertThat(order.fired).containsExactly(MONDAY.plus(Duration.ofHours(8)));
        assertThat(finance.seen).isEqualTo(order.seen);
        assertThat(time.now()).isEqualTo(MONDAY.plus(Duration.ofDays(1)));
    }

    @Test
    void work_that_a_due_instant_brings_into_being_is_not_jumped_over() {
        finance.due(MONDAY.plus(Duration.ofHours(1)));
        finance.whenFired(() -> order.due(MONDAY.plus(Duration.ofHours(3))));

        time.advanceTo(MONDAY.plus(Duration.ofHours(10)));

        assertThat(order.fired).containsExactly(MONDAY.plus(Duration.ofHours(3)));
    }

    @Test
    void what_is_due_after_the_target_stays_due() {
        order.due(MONDAY.plus(Duration.ofDays(2)));

        time.advance(Duration.ofDays(1));

        assertThat(order.fired).isEmpty();
        assertThat(order.read().nextDue()).contains(MONDAY.plus(Duration.ofDays(2)));
    }

    @Test
    void it_waits_until_everybody_has_been_quiet_twice_running() {
        order.due(MONDAY.plus(Duration.ofHours(1)));
        finance.looksUntilQuiet = 7;

        time.advanceTo(MONDAY.plus(Duration.ofHours(1)));

        assertThat(finance.looksUntilQuiet).isNegative();
    }

    @Test
    void a_service_that_never_comes_to_rest_is_named_with_its_own_words() {
        finance.looksUntilQuiet = Integer.MAX_VALUE;
        var impatient = new FactoryTime(List.of(order, finance), Duration.ofMillis(50));

        assertThatThrownBy(() -> impatient.advance(Duration.ofHours(1)))
                .isInstanceOf(FactoryTime.Stuck.class)
                .hasMessageContaining("finance")
                .hasMessageContaining("outbox")
                .hasMessageNotContaining("order ");
    }

    @Test
    void small_json_is_read_without_a_library() {
        var json = "{ \"now\" : \"2026-05-04T06:00:00Z\", \"nextDue\": null, \"quiet\": true, \"loud\":false }";

        assertThat(JsonText.string(json, "now")).contains("2026-05-04T06:00:00Z");
        assertThat(JsonText.string(json, "nextDue")).isEmpty();
        assertThat(JsonText.isTrue(json, "quiet")).isTrue();
        assertThat(JsonText.isTrue(json, "loud")).isFalse();
    }

    private static final class Simulated implements ServiceClock {
        private final String name;
        private final TreeSet<Instant> due = new TreeSet<>();
        private final List<Instant> fired = new ArrayList<>();
        private final List<Instant> seen = new ArrayList<>();
        private Instant now = MONDAY;
        private Runnable consequence = () -> {};
        private int looksUntilQuiet;

        Simulated(String name) {
            this.name = name;
        }

        void due(Instant at) {
            due.add(at);
        }

        void whenFired(Runnable then) {
            consequence = then;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Reading read() {
            return new Reading(now, due.stream().findFirst());
        }

        @Override
        public Activity activity() {
            while (!due.isEmpty() && !due.first().isAfter(now)) {
                fired.add(due.removeFirst());
                consequence.run();
            }
            return new Activity(looksUntilQuiet-- <= 0, name + " {\"outbox\":1}");
        }

        @Override
        public void forwardTo(Instant instant) {
            seen.add(instant);
            now = instant;
        }
    }
}
