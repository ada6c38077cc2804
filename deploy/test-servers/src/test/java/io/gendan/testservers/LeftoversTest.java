package io.gendan.testservers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LeftoversTest {

    private static final long SELF = ProcessHandle.current().pid();

    @Test
    void what_a_living_test_run_owns_is_left_alone() {
        assertThat(Leftovers.isAbandoned(SELF + "@here", SELF + "@here")).isFalse();
    }

    @Test
    void what_an_ended_one_owned_is_abandoned() throws Exception {
        var ended = new ProcessBuilder("true").start();
        assertThat(ended.waitFor(10, TimeUnit.SECONDS)).isTrue();

        assertThat(Leftovers.isAbandoned(ended.pid() + "@here", SELF + "@here")).isTrue();
        assertThat(Leftovers.isAbandoned(ended.pid() + "@elsewhere", SELF + "@here"))
                .as("of a machine whose processes are not ours to see")
                .isFalse();
    }
}
