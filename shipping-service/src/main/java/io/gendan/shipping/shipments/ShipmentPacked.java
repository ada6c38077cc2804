package io.gendan.shipping.shipments;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.gendan.chassis.events.EventType;
import java.math.BigDecimal;
import java.util.UUID;

@EventType("io.gendan.shipping.shipment-packed.v1")
public record ShipmentPacked(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        UUID shipmentId,
        int cartons,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal grossKilograms)
        implements ShipmentFact {}
