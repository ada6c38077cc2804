package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.values.Quantity;
import java.util.List;
import java.util.UUID;

/**
 * So much of what was released must not leave any more; shipping answers once what it still had.
 *
 * @param lines what is no longer released
 */
@EventType("io.gendan.order.dispatch-recalled.v1")
record DispatchRecalled(
        UUID orderId, String orderNumber, int orderRevision, UUID recallId, String reason, List<Line> lines)
        implements OrderEvent {
    record Line(int line, Quantity quantity) {}
}
