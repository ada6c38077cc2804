package io.gendan.finance.balance;

import io.gendan.chassis.events.EventType;
import java.time.Instant;
import java.util.UUID;

/** One work order finishes at another time. */
@EventType("io.gendan.planning.production-rescheduled.v1")
record ProductionRescheduled(
        UUID orderId, String orderNumber, int orderRevision, UUID workOrderId, Instant newFinish) {}
