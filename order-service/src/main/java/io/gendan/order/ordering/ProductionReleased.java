package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.values.Quantity;
import io.gendan.order.catalog.OrderClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The production notice: accepted, promised by all three, and paid for as far as the terms ask. */
@EventType("io.gendan.order.production-released.v1")
record ProductionReleased(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        UUID promiseId,
        String noticeNumber,
        OrderClass orderClass,
        Instant releasedAt,
        List<Line> lines)
        implements OrderEvent {

    record Line(int line, String product, Quantity quantity, LocalDate dueDate) {
        static Line of(OrderLine line) {
            return new Line(
                    line.number(), line.product(), line.quantity(), Objects.requireNonNull(line.promisedDate()));
        }
    }
}
