package io.gendan.chassis.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecimalsTest {
    @Test
    void an_exponent_that_would_fill_the_memory_is_refused_before_any_arithmetic() {
        for (String absurd :
                List.of("1E+2000000000", "1E-2000000000", "-1e2147483647", "1e31", "1".repeat(31), "x", "")) {
            assertThatThrownBy(() -> Decimals.parse(absurd)).as(absurd).isInstanceOf(NumberFormatException.class);
        }
        assertThatThrownBy(() -> Quantity.of("1E+2000000000", "C62")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quantity(new BigDecimal("1E+2000000000"), "C62"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_a_factory_counts_is_taken() {
        assertThat(Decimals.parse("12345678901234567890.123456")).isEqualTo("12345678901234567890.123456");
        assertThat(Quantity.of("1e3", "C62")).hasToString("1000 C62");
    }
}
