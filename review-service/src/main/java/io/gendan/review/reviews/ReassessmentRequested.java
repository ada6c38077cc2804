package io.gendan.review.reviews;

import io.gendan.chassis.events.EventType;
import java.util.UUID;

@EventType("io.gendan.order.reassessment-requested.v1")
record ReassessmentRequested(UUID orderId, int orderRevision, UUID promiseId, String reason) {}
