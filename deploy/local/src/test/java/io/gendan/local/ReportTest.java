package io.gendan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private static final Report.Line KAFKA =
            new Report.Line("kafka", Condition.READY, 4711, 8192, Instant.parse("2026-04-30T06:00:00.123Z"), 2);

    @Test
    void what_was_written_is_read(@TempDir Path folder) {
        var report =
                new Report(Report.Phase.FAILED, 8100, 99, "Kafka ended while starting.\nLast words", List.of(KAFKA));
        report.write(folder.resolve("report"));

        assertThat(Report.read(folder.resolve("report"))).contains(report);
    }

    @Test
    void a_report_without_trouble_says_nothing(@TempDir Path folder) {
        var report = new Report(Report.Phase.READY, 8100, 99, "", List.of(KAFKA));

        assertThat(Report.parse(report.lines())).isEqualTo(report);
        assertThat(report.server("kafka")).contains(KAFKA);
        assertThat(report.server("order")).isEmpty();
    }

    @Test
    void no_supervisor_no_report(@TempDir Path folder) {
        assertThat(Report.read(folder.resolve("report"))).isEmpty();
    }
}
