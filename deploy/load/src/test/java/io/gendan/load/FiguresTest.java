package io.gendan.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.walk.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({"0,0", "0.01234,0.0123", "1.234,1.23", "12.34,12.3", "123.4,123", "'12345.6','12,346'"})
    void figures_are_shown_with_three_digits(double value, String shown) {
        assertThat(Figure.readable(value)).isEqualTo(shown);
    }

    @Test
    void the_middle_run_counts() {
        assertThat(Median.of(9, 1, 5)).isEqualTo(5);
        assertThat(Median.of(1, 4)).isEqualTo(2.5);
    }

    @Test
    void findings_are_written_with_their_circumstances(@TempDir Path folder) throws IOException {
        var file = folder.resolve("bench.json");

        var first = new Findings(
                List.of(new Figure("place.throughput", 50, "orders/s", 200.0)),
                new Circumstances("2 × a processor", "Java 25", "abc"));
        var second = new Findings(
                List.of(Figure.of("hop.p50", 7, "ms")), new Circumstances("2 × a processor", "Java 25", "abc-dirty"));
        Findings.write(List.of(first, second), file);

        var entries = Json.read(Files.readString(file));
        assertThat(entries).hasSize(2);
        assertThat(entries.get(0).path("ratio").asDouble()).isEqualTo(0.25);
        assertThat(entries.get(0).path("machine").asText()).isEqualTo("2 × a processor");
        assertThat(entries.get(0).path("commit").asText()).isEqualTo("abc");
        assertThat(entries.get(1).hasNonNull("ratio")).isFalse();
        assertThat(entries.get(1).path("commit").asText()).isEqualTo("abc-dirty");
    }

    @Test
    void a_figure_measured_again_takes_the_place_of_the_older_one() {
        var document = """
                Before
                <!-- figures -->
                | figure | value | unit | reference | ratio | commit |
                |---|---:|---|---:|---:|---|
                | place.wal | 9 | bytes |  |  | old |
                | read.p50 | 3.00 | ms |  |  | old |
                <!-- end of figures -->
                After
                """;

        var updated = FiguresTable.updated(
                document, List.of(new Figure("place.wal", 7, "bytes", 14.0), Figure.of("hop.p50", 2, "ms")), "new");

        assertThat(updated.lines())
                .containsExactly(
                        "Before",
                        "<!-- figures -->",
                        "| figure | value | unit | reference | ratio | commit |",
                        "|---|---:|---|---:|---:|---|",
                        "| place.wal | 7.00 | bytes | 14.0 | 0.500 | new |",
                        "| read.p50 | 3.00 | ms |  |  | old |",
                        "| hop.p50 | 2.00 | ms |  |  | new |",
                        "<!-- end of figures -->",
                        "After");
    }
}
