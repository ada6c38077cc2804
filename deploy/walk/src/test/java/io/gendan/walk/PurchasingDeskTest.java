package io.gendan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PurchasingDeskTest {

    private static final LocalDate EXPECTED = LocalDate.of(2026, 3, 10);

    @Test
    void a_supplier_keeps_the_day_that_is_expected() {
        assertThat(confirmedOn(EXPECTED.minusDays(5))).isEqualTo(EXPECTED);
        assertThat(confirmedOn(EXPECTED)).isEqualTo(EXPECTED);
    }

    @Test
    void nobody_promises_a_day_that_is_over() {
        assertThat(confirmedOn(EXPECTED.plusDays(3))).isEqualTo(EXPECTED.plusDays(3));
    }

    private static LocalDate confirmedOn(LocalDate today) {
        return PurchasingDesk.confirmed(Json.read("{\"expectedDate\":\"" + EXPECTED + "\"}"), today);
    }
}
