package io.gendan.materials.withdrawal;

import io.gendan.chassis.events.EventType;
import java.util.UUID;

/** The order is off. */
@EventType("io.gendan.order.cancelled.v1")
record OrderCancelled(UUID orderId, String orderNumber, int orderRevision) {}
