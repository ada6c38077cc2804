package io.gendan.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("bluewave.journal");
    }

    @Test
    void it_goes_on_behind_what_it_holds() throws IOException {
        try (Journal journal = Journal.open(file())) {
            assertThat(journal.append(0, 7, "a", "announced")).isTrue();
        }
        try (Journal journal = Journal.open(file())) {
            assertThat(journal.last()).isEqualTo("announced");
            assertThat(journal.append(0, 8, "a", "announced, sent again")).isFalse();
            assertThat(journal.append(0, 9, "b", "packed")).isTrue();
        }
        assertThat(Files.readString(file())).isEqualTo("0\t7\ta\tannounced\n0\t9\tb\tpacked\n");
    }

    @Test
    void a_line_that_was_cut_short_was_never_written() throws IOException {
        try (Journal journal = Journal.open(file())) {
            journal.append(0, 7, "a", "announced");
        }
        Files.writeString(file(), "0\t8\tb\tpack", StandardOpenOption.APPEND);
        try (Journal journal = Journal.open(file())) {
            assertThat(journal.append(0, 8, "b", "packed")).isTrue();
        }
        assertThat(Files.readAllLines(file())).containsExactly("0\t7\ta\tannounced", "0\t8\tb\tpacked");
    }
}
