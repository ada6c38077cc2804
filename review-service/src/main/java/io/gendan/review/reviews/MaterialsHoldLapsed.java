package io.gendan.review.reviews;

import io.gendan.chassis.events.EventType;
import java.util.UUID;

@EventType("io.gendan.materials.hold-lapsed.v1")
record MaterialsHoldLapsed(UUID orderId, UUID promiseId, String reason) {}
