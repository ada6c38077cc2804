package io.gendan.planning.workorders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class FinishWatchTest {
    private static final ZoneId NINGBO = ZoneId.of("Asia/Shanghai");
    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");

    @Test
    void work_is_looked_at_when_its_planned_day_is_over() {
        Instant finish = Instant.parse("2026-03-12T08:00:00Z");
        assertThat(FinishWatch.nextLook(finish, NOON, NINGBO)).isEqualTo(Instant.parse("2026-03-12T16:00:00Z"));
    }

    @Test
    void a_finish_that_is_past_is_looked_at_tomorrow() {
        Instant finish = Instant.parse("2026-03-02T08:00:00Z");
        assertThat(FinishWatch.nextLook(finish, NOON, NINGBO)).isEqualTo(Instant.parse("2026-03-10T16:00:00Z"));
    }
}
