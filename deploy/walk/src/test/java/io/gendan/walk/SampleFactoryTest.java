package io.gendan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SampleFactoryTest {

    @Test
    void every_file_of_the_sample_factory_is_imported() throws IOException {
        try (var files = Files.list(Path.of("../sample-factory"))) {
            var there = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .toList();
            assertThat(SampleFactory.files()).containsExactlyInAnyOrderElementsOf(there);
        }
    }
}
