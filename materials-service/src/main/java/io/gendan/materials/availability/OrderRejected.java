package io.gendan.materials.availability;

import io.gendan.chassis.events.EventType;
import java.util.UUID;

/** The order will not be made. */
@EventType("io.gendan.order.rejected.v1")
record OrderRejected(UUID orderId, String reason) {}
