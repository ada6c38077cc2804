package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import java.util.List;
import java.util.UUID;

/**
 * Can you still stop? Planning, materials and shipping each answer once.
 *
 * @param evenIfStarted the customer has refused a delay of ours and may leave at our cost: begun work is stopped and costed,
 *     only what has left is too late
 */
@EventType("io.gendan.order.withdrawal-requested.v1")
record WithdrawalRequested(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        UUID withdrawalId,
        Purpose purpose,
        List<Integer> lines,
        boolean evenIfStarted)
        implements OrderEvent {
    /** What the withdrawal is for. */
    enum Purpose {
        CANCELLATION
    }
}
