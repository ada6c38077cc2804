package io.gendan.review.reviews;

import io.gendan.chassis.events.EventType;
import java.util.UUID;

@EventType("io.gendan.planning.hold-lapsed.v1")
record PlanningHoldLapsed(UUID orderId, UUID promiseId, String reason) {}
