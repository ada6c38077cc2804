package io.gendan.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {

    @Test
    void a_written_record_is_read_back(@TempDir Path folder) {
        var written = ProcessRecord.of(ProcessHandle.current(), "abc");
        written.write(folder.resolve("self.pid"));

        assertThat(ProcessRecord.read(folder.resolve("self.pid"))).contains(written);
    }

    @Test
    void the_recorded_process_is_found_while_it_lives() {
        var record = ProcessRecord.of(ProcessHandle.current(), "");

        assertThat(record.process()).contains(ProcessHandle.current());
    }

    @Test
    void a_stranger_with_the_same_number_is_not_taken_for_it() {
        var now = ProcessRecord.of(ProcessHandle.current(), "");
        var longAgo = new ProcessRecord(now.pid(), now.started() - 60_000, "");

        assertThat(longAgo.process()).isEmpty();
    }

    @Test
    void a_torn_or_missing_file_records_nothing(@TempDir Path folder) throws Exception {
        assertThat(ProcessRecord.parse(List.of())).isEmpty();
        assertThat(ProcessRecord.parse(List.of("12", "x", "f"))).isEmpty();
        assertThat(ProcessRecord.read(folder.resolve("none.pid"))).isEmpty();
        Files.writeString(folder.resolve("torn.pid"), "42\n");
        assertThat(ProcessRecord.read(folder.resolve("torn.pid"))).isEmpty();
    }
}
