package io.gendan.materials.availability;

import io.gendan.chassis.events.EventType;
import io.gendan.materials.MaterialsEvent;
import java.util.UUID;

/** The supply behind the promise is free again; said once per promise. */
@EventType("io.gendan.materials.hold-lapsed.v1")
record MaterialsHoldLapsed(UUID orderId, String orderNumber, int orderRevision, UUID promiseId, String reason)
        implements MaterialsEvent {
    @Override
    public String subject() {
        return promiseId.toString();
    }
}
