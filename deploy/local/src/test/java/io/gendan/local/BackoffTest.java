package io.gendan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Instant READY = Instant.parse("2026-04-30T06:00:00Z");

    @Test
    void the_first_death_costs_no_time() {
        assertThat(Backoff.NONE.afterDeath(READY, READY.plusSeconds(5)).pause()).isEqualTo(Duration.ZERO);
    }

    @Test
    void a_server_that_keeps_dying_waits_longer_and_longer_but_never_for_ever() {
        var backoff = Backoff.NONE;
        var pauses = new java.util.ArrayList<Long>();
        for (int death = 0; death < 9; death++) {
            backoff = backoff.afterDeath(READY, READY.plusSeconds(1));
            pauses.add(backoff.pause().toSeconds());
        }
        assertThat(pauses).containsExactly(0L, 1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L);
    }

    @Test
    void a_server_that_held_out_a_minute_starts_afresh() {
        assertThat(new Backoff(7).afterDeath(READY, READY.plusSeconds(61)).pause())
                .isEqualTo(Duration.ZERO);
    }
}
