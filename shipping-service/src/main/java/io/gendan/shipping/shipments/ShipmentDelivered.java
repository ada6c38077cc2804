package io.gendan.shipping.shipments;

import io.gendan.chassis.events.EventType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@EventType("io.gendan.shipping.shipment-delivered.v1")
public record ShipmentDelivered(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        UUID shipmentId,
        List<ShipmentLine> lines,
        String receivedBy,
        Instant deliveredAt)
        implements ShipmentFact {}
