package io.gendan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.walk.Outcome.Done;
import io.gendan.walk.Outcome.NotBefore;
import io.gendan.walk.Outcome.Nothing;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final NotBefore TODAY = new NotBefore(Instant.parse("2026-03-02T08:00:00Z"), "start");
    private static final NotBefore TOMORROW = new NotBefore(Instant.parse("2026-03-03T08:00:00Z"), "pack");

    @Test
    void what_was_done_counts_more_than_what_is_to_come() {
        assertThat(Outcome.first(List.of(TODAY, new Done("paid"), new Nothing())))
                .isEqualTo(new Done("paid"));
    }

    @Test
    void of_what_is_to_come_the_first_counts() {
        assertThat(Outcome.first(List.of(TOMORROW, new Nothing(), TODAY))).isEqualTo(TODAY);
    }

    @Test
    void nothing_of_nothing_is_nothing() {
        assertThat(Outcome.first(List.of())).isEqualTo(new Nothing());
    }
}
