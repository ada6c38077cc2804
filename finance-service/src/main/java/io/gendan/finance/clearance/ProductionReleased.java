package io.gendan.finance.clearance;

import io.gendan.chassis.events.EventType;
import java.util.UUID;

/** Production may start on the promise. */
@EventType("io.gendan.order.production-released.v1")
record ProductionReleased(UUID orderId, String orderNumber, int orderRevision, UUID promiseId) {}
