package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import java.time.Instant;
import java.util.UUID;

/**
 * The order is off.
 *
 * @param released whether production had been released
 */
@EventType("io.gendan.order.cancelled.v1")
record OrderCancelled(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        String reason,
        Fault fault,
        boolean released,
        String cancelledBy,
        Instant cancelledAt)
        implements OrderEvent {}
