package io.gendan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdvanceTimeTest {

    private static final Instant NOW = Instant.parse("2026-04-30T06:15:00Z");

    @ParameterizedTest
    @CsvSource({
        "P3D,                  2026-05-03T06:15:00Z",
        "PT8H30M,              2026-04-30T14:45:00Z",
        "P1M,                  2026-05-30T06:15:00Z",
        "P2W,                  2026-05-14T06:15:00Z",
        "2026-05-04,           2026-05-04T00:00:00Z",
        "2026-05-04T08:00:00Z, 2026-05-04T08:00:00Z"
    })
    void how_far_may_be_a_duration_a_date_or_an_instant(String argument, Instant expected) {
        assertThat(AdvanceTime.target(argument, NOW)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-30", "2026-04-30T06:15:00Z", "-P1D", "PT0S", "tomorrow", ""})
    void the_factory_clock_only_goes_forward(String argument) {
        assertThatThrownBy(() -> AdvanceTime.target(argument, NOW))
                .isInstanceOf(Sorry.class)
                .hasMessageContaining("only goes forward");
    }

    @Test
    void the_target_is_told_apart_from_now_to_the_millisecond() {
        assertThat(AdvanceTime.target("PT0.001S", NOW)).isEqualTo(NOW.plusMillis(1));
    }
}
