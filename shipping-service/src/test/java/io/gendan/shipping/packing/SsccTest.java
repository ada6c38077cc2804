package io.gendan.shipping.packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SsccTest {
    // The first is GS1's worked example of the check digit of an SSCC, the second a published label.
    @ParameterizedTest
    @CsvSource({"37610425002123456, 9", "09528765432101234, 6"})
    void the_check_digit_is_the_one_of_the_published_examples(String body, int digit) {
        assertThat(Sscc.checkDigit(body)).isEqualTo(digit);
    }

    @Test
    void serials_count_up_behind_the_company_prefix() {
        assertThat(Sscc.of("9521234", 1).digits())
                .startsWith("09521234000000001")
                .hasSize(18);
        assertThat(Sscc.of("9521234", 1).elementString()).startsWith("(00)0952");
    }

    @Test
    void a_full_series_goes_on_in_the_extension_digit() {
        assertThat(Sscc.of("9521234", 1_000_000_007).digits()).startsWith("19521234000000007");
        assertThatThrownBy(() -> Sscc.of("9521234", 10_000_000_000L)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_not_a_company_prefix_is_refused() {
        assertThatThrownBy(() -> Sscc.of("952", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sscc.of("95212E4", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void one_misread_digit_is_always_noticed(
            @ForAll @LongRange(min = 0, max = 9_999_999_999L) long serial,
            @ForAll @IntRange(min = 0, max = 17) int at,
            @ForAll @IntRange(min = 1, max = 9) int off) {
        String right = Sscc.of("9521234", serial).digits();
        char misread = (char) ('0' + (right.charAt(at) - '0' + off) % 10);
        String wrong = right.substring(0, at) + misread + right.substring(at + 1);
        assertThatThrownBy(() -> new Sscc(wrong)).hasMessageContaining("check digit");
    }

    @Property
    void two_serials_never_share_a_code(
            @ForAll @LongRange(min = 0, max = 9_999_999_999L) long one,
            @ForAll @LongRange(min = 0, max = 9_999_999_999L) long other) {
        assertThat(Sscc.of("9521234", one).equals(Sscc.of("9521234", other))).isEqualTo(one == other);
    }

    @Property
    void every_prefix_gives_eighteen_digits(
            @ForAll @NumericChars @StringLength(min = 4, max = 12) String prefix,
            @ForAll @IntRange(min = 0, max = 9999) int serial) {
        assertThat(Sscc.of(prefix, serial).digits()).hasSize(18).contains(prefix);
    }
}
