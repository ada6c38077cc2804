package io.gendan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationTest {

    @TempDir
    Path folder;

    Application application;

    @BeforeEach
    void a_built_service() throws IOException {
        var built = folder.resolve("quarkus-app");
        Files.createDirectories(built.resolve("lib/main"));
        Files.writeString(built.resolve("quarkus-run.jar"), "run");
        Files.writeString(built.resolve("lib/main/some.jar"), "some");
        application = new Application(built, folder.resolve("copies"));
    }

    @Test
    void the_copy_is_whole_and_made_once() throws IOException {
        var copy = application.copy();

        assertThat(copy.resolve("lib/main/some.jar")).hasContent("some");
        assertThat(application.copy()).isEqualTo(copy);
        assertThat(Files.getLastModifiedTime(copy.resolve("quarkus-run.jar")))
                .isEqualTo(Files.getLastModifiedTime(application.built().resolve("quarkus-run.jar")));
    }

    @Test
    void another_build_is_another_copy_and_the_running_one_stays_as_it_is() throws IOException {
        var running = application.copy();
        Files.writeString(application.built().resolve("lib/main/some.jar"), "another");

        var next = application.copy();

        assertThat(next).isNotEqualTo(running);
        assertThat(running.resolve("lib/main/some.jar")).hasContent("some");
        application.keepOnly(next);
        assertThat(running).doesNotExist();
        assertThat(next.resolve("lib/main/some.jar")).hasContent("another");
    }

    @Test
    void what_is_not_built_cannot_run() throws IOException {
        Files.delete(application.built().resolve("quarkus-run.jar"));

        assertThatThrownBy(() -> application.copy()).isInstanceOf(Sorry.class).hasMessageContaining("./gendan up");
    }
}
