package io.gendan.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {

    @TempDir
    Path folder;

    @Test
    void a_server_that_ends_while_starting_is_reported_with_its_last_words() {
        var broken = new Shell("echo 'no space left'; exit 3");
        broken.launch();

        assertThatThrownBy(() -> broken.awaitReady(Duration.ofSeconds(5)))
                .isInstanceOf(InfrastructureFailure.class)
                .hasMessageContaining("ended while starting")
                .hasMessageContaining("no space left");
    }

    @Test
    void a_server_that_never_gets_ready_is_reported() {
        try (var idle = new Shell("exec sleep 60")) {
            idle.launch();

            assertThatThrownBy(() -> idle.awaitReady(Duration.ofMillis(200))).hasMessageContaining("not ready");
        }
    }

    @Test
    void a_process_that_ignores_the_request_to_end_is_ended() {
        var stubborn = new Shell("trap '' TERM; touch ready; while true; do sleep 1; done");
        stubborn.start();
        var process = stubborn.process().orElseThrow();

        stubborn.stop(Duration.ofMillis(300));

        assertThat(process.alive()).isFalse();
        assertThat(folder.resolve("shell.pid")).doesNotExist();
    }

    @Test
    void what_a_killed_launcher_left_is_ended_before_the_next_start() {
        var before = new Shell("touch ready; exec sleep 60");
        before.start();
        var left = before.process().orElseThrow();

        try (var after = new Shell("touch ready; exec sleep 61")) {
            assertThat(after.adopt()).as("another command").isFalse();
            after.start();

            assertThat(left.alive()).isFalse();
            assertThat(after.alive()).isTrue();
        }
    }

    @Test
    void the_same_program_left_by_a_killed_launcher_is_adopted() {
        var before = new Shell("touch ready; exec sleep 60");
        before.start();

        try (var after = new Shell("touch ready; exec sleep 60")) {
            assertThat(after.adopt()).isTrue();
            assertThat(after.process().orElseThrow().pid())
                    .isEqualTo(before.process().orElseThrow().pid());
        }
        assertThat(before.alive()).isFalse();
    }

    @Test
    void what_cannot_be_recorded_does_not_go_on() throws Exception {
        Files.createSymbolicLink(folder.resolve("shell.pid"), folder.resolve("missing/shell.pid"));
        var nobodyFinds = new Shell("exec sleep 60");
        var before = ProcessHandle.current().children().toList();

        assertThatThrownBy(nobodyFinds::launch)
                .isInstanceOf(InfrastructureFailure.class)
                .hasMessageContaining("shell.pid");

        assertThat(ProcessHandle.current().children().toList()).isEqualTo(before);
    }

    private final class Shell extends Server {
        private final String script;

        Shell(String script) {
            super("Shell", folder, "shell");
            this.script = script;
        }

        @Override
        protected List<String> command() {
            return List.of("/bin/sh", "-c", script);
        }

        @Override
        public boolean answers() {
            return Files.exists(folder().resolve("ready"));
        }
    }
}
