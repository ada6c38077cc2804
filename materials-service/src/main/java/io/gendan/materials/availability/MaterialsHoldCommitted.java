package io.gendan.materials.availability;

import io.gendan.chassis.events.EventType;
import io.gendan.materials.MaterialsEvent;
import java.util.UUID;

/** The supply behind the promise is kept for it. */
@EventType("io.gendan.materials.hold-committed.v1")
record MaterialsHoldCommitted(UUID orderId, String orderNumber, int orderRevision, UUID promiseId)
        implements MaterialsEvent {
    @Override
    public String subject() {
        return promiseId.toString();
    }
}
