package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import java.time.Instant;
import java.util.UUID;

/** Everything delivered, every invoice settled. */
@EventType("io.gendan.order.closed.v1")
record OrderClosed(UUID orderId, String orderNumber, int orderRevision, Instant closedAt) implements OrderEvent {}
