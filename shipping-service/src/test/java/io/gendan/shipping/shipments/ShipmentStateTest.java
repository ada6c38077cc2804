package io.gendan.shipping.shipments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShipmentStateTest {
    @ParameterizedTest
    @CsvSource({
        "NOTICED,    PACKED CANCELLED",
        "PACKED,     DISPATCHED CANCELLED",
        "DISPATCHED, DELIVERED",
        "DELIVERED,  ''",
        "CANCELLED,  ''"
    })
    void a_shipment_goes_one_way(ShipmentState from, String allowed) {
        for (ShipmentState next : ShipmentState.values()) {
            assertThat(from.mayBecome(next))
                    .as("%s to %s", from, next)
                    .isEqualTo((" " + allowed + " ").contains(" " + next + " "));
        }
    }
}
