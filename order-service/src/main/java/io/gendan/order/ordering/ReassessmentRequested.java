package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import java.util.UUID;

/** The promise has to be asked for again: what the order held before is void. */
@EventType("io.gendan.order.reassessment-requested.v1")
record ReassessmentRequested(
        UUID orderId, String orderNumber, int orderRevision, UUID promiseId, UUID previousPromiseId, String reason)
        implements OrderEvent {}
