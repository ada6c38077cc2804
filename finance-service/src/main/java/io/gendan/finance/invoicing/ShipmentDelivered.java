package io.gendan.finance.invoicing;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.values.Quantity;
import java.util.List;
import java.util.UUID;

/** A shipment has arrived. */
@EventType("io.gendan.shipping.shipment-delivered.v1")
record ShipmentDelivered(UUID orderId, String orderNumber, UUID shipmentId, List<Line> lines) {
    record Line(int line, Quantity quantity) {}
}
