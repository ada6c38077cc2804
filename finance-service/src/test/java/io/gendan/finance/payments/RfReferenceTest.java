package io.gendan.finance.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RfReferenceTest {
    @Test
    void the_check_digits_are_those_of_the_standard() {
        assertThat(RfReference.of("539007547034")).isEqualTo("RF18539007547034");
        assertThat(RfReference.isValid("RF18539007547034")).isTrue();
        assertThat(RfReference.isValid("RF18539007547035")).isFalse();
    }

    @Test
    void an_order_number_and_a_purpose_make_a_reference() {
        assertThat(RfReference.of("SO-2026-000123", "D")).matches("RF\\d{2}SO2026000123D");
        assertThat(RfReference.of("SO-2026-000123", "D")).isNotEqualTo(RfReference.of("SO-2026-000123", "B"));
        assertThatThrownBy(() -> RfReference.of("-")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void every_reference_is_valid_and_no_single_typing_error_is(
            @ForAll @AlphaChars @NumericChars @StringLength(min = 1, max = 21) String body,
            @ForAll int where,
            @ForAll int by) {
        String reference = RfReference.of(body);
        assertThat(RfReference.isValid(reference)).isTrue();
        int at = 2 + Math.floorMod(where, 2);
        char digit = (char) ('0' + Math.floorMod(reference.charAt(at) - '0' + 1 + Math.floorMod(by, 9), 10));
        String mistyped = reference.substring(0, at) + digit + reference.substring(at + 1);
        assertThat(RfReference.isValid(mistyped)).isFalse();
    }
}
