package io.gendan.shipping.finishedgoods;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.values.Quantity;
import java.util.UUID;

@EventType("io.gendan.planning.production-completed.v1")
record ProductionCompleted(UUID orderId, UUID workOrderId, String workOrderNumber, int line, Quantity quantity) {}
