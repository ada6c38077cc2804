package io.gendan.finance.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldStateTest {
    @ParameterizedTest
    @CsvSource({
        "PENDING, SHORT HELD RELEASED",
        "SHORT, HELD RELEASED",
        "HELD, COMMITTED LAPSED RELEASED",
        "COMMITTED, CONSUMED RELEASED",
        "CONSUMED, RELEASED",
        "LAPSED, ''",
        "RELEASED, ''"
    })
    void a_hold_becomes_only_what_its_life_allows(HoldState from, String allowed) {
        for (HoldState to : HoldState.values()) {
            assertThat(from.mayBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo((" " + allowed + " ").contains(" " + to + " "));
        }
    }
}
