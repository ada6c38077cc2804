package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import java.time.Instant;
import java.util.UUID;

/** The review said no, and the general manager approved that. */
@EventType("io.gendan.order.rejected.v1")
record OrderRejected(
        UUID orderId, String orderNumber, int orderRevision, String reason, String approvedBy, Instant rejectedAt)
        implements OrderEvent {}
