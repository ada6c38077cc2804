package io.gendan.review.reviews;

import io.gendan.chassis.events.EventType;
import java.util.UUID;

@EventType("io.gendan.order.cancelled.v1")
record OrderCancelled(UUID orderId, String reason) {}
