package io.gendan.shipping.shipments;

import io.gendan.shipping.ShippingEvent;
import java.util.UUID;

/** What happened to a shipment, as it is told inside the house. */
public sealed interface ShipmentFact extends ShippingEvent
        permits ShippingNoticeIssued, ShipmentPacked, ShipmentDispatched, ShipmentTracked, ShipmentDelivered {
    UUID shipmentId();

    @Override
    default String subject() {
        return shipmentId().toString();
    }
}
