package io.gendan.shipping.shipments;

import io.gendan.chassis.events.EventType;
import io.gendan.shipping.ShippingEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@EventType("io.gendan.shipping.notice-issued.v1")
public record ShippingNoticeIssued(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        UUID shipmentId,
        String noticeNumber,
        List<ShipmentLine> lines,
        Instant plannedDeparture,
        String carrier)
        implements ShippingEvent {
    public static ShippingNoticeIssued of(Shipment shipment) {
        Consignment consignment = shipment.consignment();
        return new ShippingNoticeIssued(
                consignment.orderId(),
                consignment.orderNumber(),
                consignment.orderRevision(),
                shipment.id().value(),
                shipment.notice().noticeNumber(),
                shipment.linesOnTheWire(),
                shipment.plannedDeparture(),
                shipment.notice().carrier());
    }

    @Override
    public String subject() {
        return shipmentId.toString();
    }
}
