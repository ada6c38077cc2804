package io.gendan.review.reviews;

import io.gendan.chassis.events.EventType;
import java.util.UUID;

@EventType("io.gendan.order.closed.v1")
record OrderClosed(UUID orderId) {}
