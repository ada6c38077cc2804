package io.gendan.review.reviews;

import io.gendan.chassis.events.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@EventType("io.gendan.order.placed.v1")
record OrderPlaced(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        String plant,
        OrderClass orderClass,
        UUID promiseId,
        Customer customer,
        List<Line> lines) {
    record Customer(String code) {}

    record Line(int line, String product, LocalDate requestedDate) {
        OrderedLine wish() {
            return new OrderedLine(line, product, requestedDate);
        }
    }

    OrderRef order() {
        return new OrderRef(orderId, orderNumber, orderRevision);
    }
}
