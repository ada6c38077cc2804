package io.gendan.shipping.shipments;

import io.gendan.chassis.events.EventType;
import io.gendan.shipping.ShippingEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@EventType("io.gendan.shipping.notice-issued.v1")
record ShippingNoticeIssued(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        UUID shipmentId,
        String noticeNumber,
        List<ShipmentLine> lines,
        Instant plannedDeparture,
        String carrier)
        implements ShippingEvent {
    @Override
    public String subject() {
        return shipmentId.toString();
    }
}
