package io.gendan.materials.availability;

import io.gendan.chassis.events.EventType;
import java.util.UUID;

/** A promise must be looked at anew, under a new id. */
@EventType("io.gendan.order.reassessment-requested.v1")
record ReassessmentRequested(UUID orderId, int orderRevision, UUID promiseId, String reason) {}
