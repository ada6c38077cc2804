package io.gendan.planning.workorders;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.values.Quantity;
import io.gendan.planning.orders.PlanningEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * More was lost than foreseen: the components of so many more pieces are needed.
 *
 * @param quantity in addition to everything released before
 */
@EventType("io.gendan.planning.extra-pieces-released.v1")
record ExtraPiecesReleased(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        UUID workOrderId,
        String workOrderNumber,
        int line,
        Quantity quantity,
        VarianceReason reason,
        String releasedBy,
        Instant releasedAt)
        implements PlanningEvent {

    @Override
    public String subject() {
        return workOrderId.toString();
    }
}
