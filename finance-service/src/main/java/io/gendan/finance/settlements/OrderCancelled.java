package io.gendan.finance.settlements;

import io.gendan.chassis.events.EventType;
import java.time.Instant;
import java.util.UUID;

/** @param released whether production had been released */
@EventType("io.gendan.order.cancelled.v1")
record OrderCancelled(
        UUID orderId, String orderNumber, String reason, Fault fault, boolean released, Instant cancelledAt) {}
