package io.gendan.materials.kitting;

import io.gendan.chassis.events.EventType;
import java.util.UUID;

/** The workshop took the kit and began. */
@EventType("io.gendan.planning.production-started.v1")
record ProductionStarted(UUID orderId, UUID workOrderId, String workOrderNumber, int line) {}
