package io.gendan.materials.kitting;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.values.Quantity;
import java.util.UUID;

/** A work order is done: so many good pieces, inspected and packed. */
@EventType("io.gendan.planning.production-completed.v1")
record ProductionCompleted(UUID orderId, UUID workOrderId, String workOrderNumber, int line, Quantity quantity) {}
