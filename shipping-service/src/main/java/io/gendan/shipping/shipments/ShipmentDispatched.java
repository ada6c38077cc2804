package io.gendan.shipping.shipments;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.chassis.events.EventType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param estimatedArrival absent when nobody has said it yet */
@EventType("io.gendan.shipping.shipment-dispatched.v1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShipmentDispatched(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        UUID shipmentId,
        String shipmentNumber,
        List<ShipmentLine> lines,
        String carrier,
        Instant departedAt,
        @Nullable Instant estimatedArrival)
        implements ShipmentFact {}
