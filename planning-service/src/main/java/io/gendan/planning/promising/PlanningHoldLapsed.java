package io.gendan.planning.promising;

import io.gendan.chassis.events.EventType;
import io.gendan.planning.orders.PlanningEvent;
import java.util.UUID;

/** No capacity is held under this promise (any more). */
@EventType("io.gendan.planning.hold-lapsed.v1")
record PlanningHoldLapsed(UUID orderId, String orderNumber, int orderRevision, UUID promiseId, String reason)
        implements PlanningEvent {
    @Override
    public String subject() {
        return promiseId.toString();
    }
}
