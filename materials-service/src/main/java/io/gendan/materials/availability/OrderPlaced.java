package io.gendan.materials.availability;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.gendan.chassis.events.EventType;
import io.gendan.chassis.values.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The sales desk placed an order. */
@EventType("io.gendan.order.placed.v1")
record OrderPlaced(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        String plant,
        String orderClass,
        UUID promiseId,
        Customer customer,
        List<Line> lines) {
    record Customer(String code, @JsonProperty("class") String customerClass) {}

    record Line(int line, String product, Quantity quantity, LocalDate requestedDate) {}
}
