package io.gendan.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishTest {

    @Test
    void options_may_come_in_any_order() {
        var glance = Wish.of(List.of("soak", "--minutes", "0.5", "--glance"));

        assertThat(glance.suites()).containsExactly("soak");
        assertThat(glance.effort()).isEqualTo(Effort.GLANCE.soaking(Duration.ofSeconds(30)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --json            | --json wants something behind it
                    --json --glance   | --json wants something behind it
                    --orders many     | --orders wants a whole number from 1 on
                    --orders 0        | --orders wants a whole number from 1 on
                    --minutes -1      | --minutes wants a number of minutes
                    --minutes 1e30    | --minutes wants a number of minutes
                    --minutes 1e-9    | --minutes wants a number of minutes
                    --json /nowhere/f | /nowhere/f cannot be written
                    --document none   | none cannot be read""")
    void what_makes_no_sense_is_named_before_anything_is_measured(String arguments, String refusal) {
        assertThatThrownBy(() -> Wish.of(List.of(arguments.split(" "))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(refusal);
    }

    @Test
    void a_document_without_a_table_is_refused_at_once(@TempDir Path folder) throws IOException {
        var document = Files.writeString(folder.resolve("empty.md"), "no table");

        assertThatThrownBy(() -> Wish.of(List.of("--document", document.toString())))
                .hasMessageStartingWith("the document has no <!-- figures -->");
    }

    @Test
    void only_suites_that_there_are_can_be_chosen() {
        assertThatThrownBy(() -> Wish.of(List.of("plaice")).choice(List.of(new PlaceSuite())))
                .hasMessage("There is no suite plaice; there are place");
    }
}
