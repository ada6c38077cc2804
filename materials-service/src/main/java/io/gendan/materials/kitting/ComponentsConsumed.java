package io.gendan.materials.kitting;

import io.gendan.chassis.events.EventType;
import io.gendan.materials.MaterialsEvent;
import java.util.UUID;
import org.joda.money.Money;

/** What a work order used up, at standard cost, scrap and variance included. */
@EventType("io.gendan.materials.components-consumed.v1")
record ComponentsConsumed(UUID orderId, String orderNumber, int orderRevision, UUID workOrderId, int line, Money cost)
        implements MaterialsEvent {
    @Override
    public String subject() {
        return workOrderId.toString();
    }
}
