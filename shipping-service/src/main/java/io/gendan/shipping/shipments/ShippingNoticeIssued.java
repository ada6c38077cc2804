package io.gendan.shipping.shipments;

import io.gendan.chassis.events.EventType;
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
        implements ShipmentFact {}
