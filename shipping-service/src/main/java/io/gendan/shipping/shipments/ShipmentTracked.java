package io.gendan.shipping.shipments;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.chassis.events.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param estimatedArrival as known after the report; absent when nobody has said it yet */
@EventType("io.gendan.shipping.shipment-tracked.v1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShipmentTracked(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        UUID shipmentId,
        String status,
        String place,
        Instant at,
        @Nullable Instant estimatedArrival)
        implements ShipmentFact {}
