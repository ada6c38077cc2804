package io.gendan.shipping.packing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.values.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CompletenessTest {
    private static final TreeMap<Integer, Quantity> NOTICED =
            new TreeMap<>(Map.of(1, Quantity.of(10, "C62"), 2, Quantity.of(4, "C62")));

    private static PackingRequest.Row row(int line, Quantity quantity) {
        return new PackingRequest.Row(line, quantity, 2, BigDecimal.TEN, BigDecimal.ONE);
    }

    @Test
    void rows_of_a_line_add_up() {
        assertThatCode(() -> Completeness.check(
                        NOTICED,
                        List.of(
                                row(1, Quantity.of(6, "C62")),
                                row(2, Quantity.of(4, "C62")),
                                row(1, Quantity.of("4.0", "C62")))))
                .doesNotThrowAnyException();
    }

    @Test
    void too_much_too_little_and_what_was_not_asked_for_are_refused() {
        differs(List.of(row(1, Quantity.of(11, "C62")), row(2, Quantity.of(4, "C62"))), "Line 1");
        differs(List.of(row(1, Quantity.of(10, "C62"))), "Line 2: noticed 4 C62, packed nothing");
        differs(
                List.of(row(1, Quantity.of(10, "C62")), row(2, Quantity.of(4, "C62")), row(3, Quantity.of(1, "C62"))),
                "Line 3: noticed nothing");
    }

    @Test
    void another_unit_is_refused() {
        differs(List.of(row(1, Quantity.of(10, "KGM")), row(2, Quantity.of(4, "C62"))), "Line 1");
        differs(List.of(row(1, Quantity.of(9, "C62")), row(1, Quantity.of(1, "KGM"))), "two units");
    }

    private static void differs(List<PackingRequest.Row> rows, String message) {
        assertThatThrownBy(() -> Completeness.check(NOTICED, rows))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(message);
    }
}
