package io.gendan.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormValuesTest {
    @ParameterizedTest
    @CsvSource({
        "decimal, 0.00, false",
        "decimal, ' 0 ', false",
        "decimal, '', false",
        "decimal, 0.5, true",
        "integer, 0, false",
        "integer, 10, true",
        "text, 0, true",
        "text, ' ', false",
        "date, '', false",
    })
    void only_a_number_at_nought_says_as_little_as_an_empty_field(String kind, String written, boolean filled) {
        Element field = new Element("input").attr("name", "lines.0.any").attr("data-kind", kind);

        assertThat(FormValues.isFilled(field, written)).isEqualTo(filled);
        assertThat(FormValues.isFilled(field.attr("value", written), null)).isEqualTo(filled);
    }
}
