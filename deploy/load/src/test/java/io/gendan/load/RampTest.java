package io.gendan.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RampTest {

    @Test
    void the_highest_rate_that_is_kept_up_with_counts() {
        var tried = new ArrayList<Double>();

        double highest = new Ramp(2, 1.5).highest(rate -> {
            tried.add(rate);
            return rate < 6 ? Optional.of(rate * 10) : Optional.empty();
        });

        assertThat(highest).isEqualTo(45);
        assertThat(tried).containsExactly(2.0, 3.0, 4.5, 6.75);
    }

    @Test
    void a_platform_that_does_not_keep_up_with_the_first_rate_has_no_highest_one() {
        assertThatThrownBy(() -> new Ramp(2, 1.5).highest(rate -> Optional.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not even 2.00");
    }
}
