package io.gendan.materials.availability;

import io.gendan.chassis.events.EventType;
import java.util.UUID;

/** The review's decision became the order's promise. */
@EventType("io.gendan.order.promise-accepted.v1")
record PromiseAccepted(UUID orderId, UUID promiseId) {}
