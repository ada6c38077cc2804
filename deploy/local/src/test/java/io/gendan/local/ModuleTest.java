package io.gendan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleTest {

    @TempDir
    Path folder;

    Module module;

    @BeforeEach
    void a_module_built_at_ten_from_sources_of_nine() throws IOException {
        var artifact = folder.resolve("target/quarkus-app/run.jar");
        Files.createDirectories(artifact.getParent());
        Files.createFile(artifact);
        Files.createDirectories(folder.resolve("src/main/java"));
        Files.createFile(folder.resolve("src/main/java/Order.java"));
        module = new Module("order-service", artifact, List.of(folder.resolve("src/main"), folder.resolve("pom.xml")));
        touch(artifact, 10);
        for (var path : List.of("src/main/java/Order.java", "src/main/java", "src/main")) {
            touch(folder.resolve(path), 9);
        }
    }

    @Test
    void what_is_younger_than_its_sources_is_not_built_again() {
        assertThat(module.isStale()).isFalse();
    }

    @Test
    void a_changed_source_makes_it_stale() throws IOException {
        touch(folder.resolve("src/main/java/Order.java"), 11);
        assertThat(module.isStale()).isTrue();
    }

    @Test
    void a_deleted_source_makes_it_stale() throws IOException {
        Files.delete(folder.resolve("src/main/java/Order.java"));
        touch(folder.resolve("src/main/java"), 11);
        assertThat(module.isStale()).isTrue();
    }

    @Test
    void what_was_never_built_is_stale() throws IOException {
        Files.delete(module.artifact());
        assertThat(module.isStale()).isTrue();
    }

    @Test
    void a_build_that_left_the_jar_alone_counts() throws IOException {
        touch(folder.resolve("src/main/java/Order.java"), 11);
        module.remember(millis(12));
        assertThat(module.isStale()).isFalse();
    }

    @Test
    void what_changed_while_the_build_ran_is_built_again() throws IOException {
        touch(folder.resolve("src/main/java/Order.java"), 13);
        module.remember(millis(12));
        assertThat(module.isStale()).isTrue();
    }

    private static void touch(Path file, int hour) throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(millis(hour)));
    }

    private static long millis(int hour) {
        return java.time.Instant.parse("2026-04-30T%02d:00:00Z".formatted(hour)).toEpochMilli();
    }
}
