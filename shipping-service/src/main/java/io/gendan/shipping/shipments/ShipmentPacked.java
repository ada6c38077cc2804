package io.gendan.shipping.shipments;

import io.gendan.chassis.events.EventType;
import io.gendan.shipping.ShippingEvent;
import java.math.BigDecimal;
import java.util.UUID;

@EventType("io.gendan.shipping.shipment-packed.v1")
public record ShipmentPacked(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        UUID shipmentId,
        int cartons,
        BigDecimal grossKilograms)
        implements ShippingEvent {
    public static ShipmentPacked of(Shipment shipment, Packed packed) {
        Consignment consignment = shipment.consignment();
        return new ShipmentPacked(
                consignment.orderId(),
                consignment.orderNumber(),
                consignment.orderRevision(),
                shipment.id().value(),
                packed.cartons(),
                packed.grossKilograms());
    }

    @Override
    public String subject() {
        return shipmentId.toString();
    }
}
