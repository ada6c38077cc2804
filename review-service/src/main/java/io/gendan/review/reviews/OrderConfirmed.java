package io.gendan.review.reviews;

import io.gendan.chassis.events.EventType;
import java.util.UUID;

@EventType("io.gendan.order.confirmed.v1")
record OrderConfirmed(UUID orderId, UUID promiseId) {}
