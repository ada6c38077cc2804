package io.gendan.testservers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineTest {

    @TempDir
    Path folder;

    @Test
    void the_first_socket_there_is_is_taken() throws IOException {
        var missing = folder.resolve("missing.sock");
        var ours = Files.createFile(folder.resolve("ours.sock"));
        var usual = Files.createFile(folder.resolve("usual.sock"));

        assertThat(Engine.find(Optional.empty(), List.of(missing, ours, usual))).contains(new Engine(ours));
    }

    @Test
    void a_named_engine_is_taken_or_none() throws IOException {
        var usual = Files.createFile(folder.resolve("usual.sock"));
        var named = Files.createFile(folder.resolve("named.sock"));

        assertThat(Engine.find(Optional.of("unix://" + named), List.of(usual))).contains(new Engine(named));
        assertThat(Engine.find(Optional.of("unix://" + folder.resolve("gone")), List.of(usual)))
                .isEmpty();
    }

    @Test
    void an_engine_on_another_machine_is_none() throws IOException {
        var usual = Files.createFile(folder.resolve("usual.sock"));

        assertThat(Engine.find(Optional.of("tcp://elsewhere:2376"), List.of(usual)))
                .isEmpty();
    }
}
