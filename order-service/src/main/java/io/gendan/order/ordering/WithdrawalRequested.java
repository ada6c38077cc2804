package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import java.util.List;
import java.util.UUID;

/** Can you still stop? Planning, materials and shipping each answer once. */
@EventType("io.gendan.order.withdrawal-requested.v1")
record WithdrawalRequested(
        UUID orderId, String orderNumber, int orderRevision, UUID withdrawalId, Purpose purpose, List<Integer> lines)
        implements OrderEvent {
    /** What the withdrawal is for. */
    enum Purpose {
        CANCELLATION
    }
}
