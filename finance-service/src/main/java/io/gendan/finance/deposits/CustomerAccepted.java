package io.gendan.finance.deposits;

import io.gendan.chassis.events.EventType;
import java.time.Instant;
import java.util.UUID;

/** The customer accepted the confirmed order: it is effective. */
@EventType("io.gendan.order.customer-accepted.v1")
record CustomerAccepted(UUID orderId, String orderNumber, int orderRevision, Instant acceptedAt) {}
