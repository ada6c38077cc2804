package io.gendan.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EffortTest {

    @Test
    void whoever_asks_for_many_orders_sees_how_the_cost_grows_on_the_way() {
        assertThat(Effort.USUAL.with(100_000).sizes()).containsExactly(1_000, 10_000, 100_000);
        assertThat(Effort.USUAL.with(2_500).sizes()).containsExactly(1_000, 2_500);
        assertThat(Effort.USUAL.with(500).sizes()).containsExactly(500);
    }

    @Test
    void nothing_grows_unless_it_is_asked_for() {
        assertThat(Effort.USUAL.sizes()).isEmpty();
    }
}
