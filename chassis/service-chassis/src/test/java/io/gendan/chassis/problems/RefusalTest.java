package io.gendan.chassis.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalTest {
    private sealed interface DoorRefusal extends Refusal {
        record DoorNotYetOpen(String door) implements DoorRefusal, Conflict {}

        record DoorUnknown(String door) implements DoorRefusal, NotFound {
            @Override
            public String title() {
                return "There is no door " + door;
            }
        }
    }

    @Test
    void a_record_that_says_its_kind_has_status_title_and_type() {
        Refusal refusal = new DoorRefusal.DoorNotYetOpen("3");
        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal.title()).isEqualTo("Door not yet open");
        assertThat(refusal.detail()).isEqualTo(refusal.title());
        assertThat(refusal.type()).isEqualTo("urn:gendan:problem:door-not-yet-open");
    }

    @Test
    void a_title_of_its_own_is_used() {
        Refusal refusal = new DoorRefusal.DoorUnknown("3");
        assertThat(refusal.status()).isEqualTo(404);
        assertThat(refusal.detail()).isEqualTo("There is no door 3");
    }
}
