package io.gendan.order.delays;

import io.gendan.chassis.events.EventType;
import io.gendan.order.ordering.OrderEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The customer was told; nothing leaves until they have answered. */
@EventType("io.gendan.order.delay-notice-sent.v1")
record DelayNoticeSent(
        UUID orderId, String orderNumber, int orderRevision, UUID delayId, String reason, List<Line> lines)
        implements OrderEvent {
    record Line(int line, LocalDate promisedDate, LocalDate newDate) {}
}
