package io.gendan.materials.kitting;

import io.gendan.chassis.events.EventType;
import io.gendan.materials.MaterialsEvent;
import java.util.UUID;

/** Every component of a work order is here and reserved for it. */
@EventType("io.gendan.materials.kit-completed.v1")
record KitCompleted(
        UUID orderId, String orderNumber, int orderRevision, UUID workOrderId, String workOrderNumber, int line)
        implements MaterialsEvent {
    @Override
    public String subject() {
        return workOrderId.toString();
    }
}
