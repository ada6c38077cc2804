package io.gendan.planning.promising;

import io.gendan.chassis.events.EventType;
import io.gendan.planning.orders.PlanningEvent;
import java.util.UUID;

/** The capacity stays held for the order until production is released. */
@EventType("io.gendan.planning.hold-committed.v1")
record PlanningHoldCommitted(UUID orderId, String orderNumber, int orderRevision, UUID promiseId)
        implements PlanningEvent {
    @Override
    public String subject() {
        return promiseId.toString();
    }
}
