package io.gendan.load.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void a_plan_says_how_to_play_it_again() {
        var plan = Plan.of(List.of("--orders", "7", "--seed", "42", "--minutes", "5"));

        assertThat(plan).isEqualTo(new Plan(42, Duration.ofMinutes(5), 7));
        assertThat(plan.command()).isEqualTo("./gendan chaos --seed 42 --minutes 5 --orders 7");
    }

    @Test
    void a_minute_has_parts() {
        var plan = Plan.of(List.of("--seed", "42", "--minutes", "0.75"));

        assertThat(plan.storm()).isEqualTo(Duration.ofSeconds(45));
        assertThat(plan.command()).contains(" --minutes 0.75 ");
    }

    @Test
    void the_same_seed_brings_the_same_faults() {
        assertThat(faults(42)).isEqualTo(faults(42)).isNotEqualTo(faults(43));
    }

    @Test
    void what_cannot_be_read_is_named() {
        assertThatThrownBy(() -> Plan.of(List.of("--seed", "x"))).hasMessage("--seed wants a whole number");
        assertThatThrownBy(() -> Plan.of(List.of("--seeds", "1"))).hasMessageContaining("no option --seeds");
        assertThatThrownBy(() -> Plan.of(List.of("--minutes"))).hasMessage("--minutes wants something behind it");
        assertThatThrownBy(() -> Plan.of(List.of("--minutes", "-1"))).hasMessage("--minutes wants a number of minutes");
        assertThatThrownBy(() -> Plan.of(List.of("--orders", "0")))
                .hasMessage("--orders wants a whole number from 1 on");
    }

    private static List<Fault> faults(long seed) {
        var random = new Plan(seed, Duration.ZERO, 0).random("faults");
        return Stream.generate(() -> Fault.any(random)).limit(20).toList();
    }
}
