package io.gendan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FollowPartnerTest {

    @Test
    void a_code_may_be_written_in_lower_case() {
        assertThat(FollowPartner.code(List.of("beilun-road"))).isEqualTo("BEILUN-ROAD");
    }

    @Test
    void one_code_is_asked_for_and_nothing_that_names_a_folder() {
        for (var arguments : List.of(List.<String>of(), List.of("DONGHAI", "BLUEWAVE"), List.of("../kafka"))) {
            assertThatThrownBy(() -> FollowPartner.code(arguments))
                    .isInstanceOf(Sorry.class)
                    .hasMessageStartingWith("Which partner?");
        }
    }
}
