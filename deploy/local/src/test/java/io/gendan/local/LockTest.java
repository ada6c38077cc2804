package io.gendan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {

    @Test
    void nobody_holds_a_lock_that_was_never_taken(@TempDir Path folder) {
        assertThat(Lock.isHeld(folder.resolve("lock"))).isFalse();
    }

    @Test
    void a_lock_given_back_can_be_taken_again(@TempDir Path folder) {
        Lock.take(folder.resolve("lock")).orElseThrow().close();

        assertThat(Lock.isHeld(folder.resolve("lock"))).isFalse();
        Lock.take(folder.resolve("lock")).orElseThrow().close();
    }
}
