package io.gendan.load.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallDiskTest {

    @TempDir
    Path folder;

    @Test
    void nothing_can_be_written_until_it_is_relieved_and_nothing_stays_mounted() throws IOException {
        var data = folder.resolve("data");
        var disk = new SmallDisk(data);
        assumeTrue(disk.mount(), "this machine lets us mount");
        try {
            disk.fill();
            assertThatThrownBy(() -> Files.writeString(data.resolve("more"), "more"))
                    .hasMessageContaining("No space left");

            disk.relieve();
            Files.writeString(data.resolve("more"), "more");
            assertThat(data.resolve("more")).hasContent("more");
        } finally {
            disk.unmount();
        }
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void what_was_never_mounted_is_unmounted_without_a_word() {
        new SmallDisk(folder).unmount();
    }
}
