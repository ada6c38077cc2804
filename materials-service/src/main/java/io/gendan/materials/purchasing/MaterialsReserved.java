package io.gendan.materials.purchasing;

import io.gendan.chassis.events.EventType;
import io.gendan.materials.MaterialsEvent;
import java.util.List;
import java.util.UUID;

/** The supply behind the promise belongs to the order. */
@EventType("io.gendan.materials.reserved.v1")
record MaterialsReserved(UUID orderId, String orderNumber, int orderRevision, List<Line> lines)
        implements MaterialsEvent {
    /** @param complete everything for the line is here */
    record Line(int line, boolean complete) {}
}
