package io.gendan.materials.purchasing;

import io.gendan.chassis.events.EventType;
import java.util.UUID;

/** The production notice: the order is to be made. */
@EventType("io.gendan.order.production-released.v1")
record ProductionReleased(UUID orderId, UUID promiseId, String noticeNumber) {}
