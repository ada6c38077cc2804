package io.gendan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    private static final Path ROOT = Path.of("/home/somebody/gendan");

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void without_a_choice_data_is_beside_the_project(String nothing) {
        assertThat(Place.state(ROOT, nothing)).isEqualTo(ROOT.resolve(".gendan"));
    }

    @ParameterizedTest
    @CsvSource({"data, /home/somebody/gendan/data", "/srv/gendan, /srv/gendan", "../data, /home/somebody/data"})
    void data_may_be_anywhere(String chosen, Path state) {
        assertThat(Place.state(ROOT, chosen)).isEqualTo(state);
    }

    @Test
    void another_process_is_told_where_to_work() {
        var place = new Place(Place.here().root(), Path.of("/srv/gendan"), new Addresses(9100), true);

        assertThat(Place.of(place.told())).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "/", "data/.."})
    void a_folder_that_is_reset_never_holds_the_project(String chosen) {
        assertThatThrownBy(() -> Place.state(ROOT, chosen))
                .isInstanceOf(Sorry.class)
                .hasMessageContaining("must not hold the project");
    }
}
