package io.gendan.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

    @TempDir
    Path folder;

    @Test
    void a_disk_without_room_is_refused() {
        assertThatCode(() -> Folders.requireRoom(folder, 1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Folders.requireRoom(folder, Long.MAX_VALUE))
                .isInstanceOf(InfrastructureFailure.class)
                .hasMessageContaining("The disk is full");
    }

    @Test
    void a_cleared_folder_stays_and_a_deleted_one_does_not() throws IOException {
        var data = Files.createDirectories(folder.resolve("data/more"));
        Files.writeString(data.resolve("file"), "content");

        Folders.clear(folder.resolve("data"));
        assertThat(folder.resolve("data")).isEmptyDirectory();

        Folders.delete(folder.resolve("data"));
        assertThat(folder.resolve("data")).doesNotExist();
    }
}
