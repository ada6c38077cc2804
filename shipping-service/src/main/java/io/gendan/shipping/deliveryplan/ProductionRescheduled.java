package io.gendan.shipping.deliveryplan;

import io.gendan.chassis.events.EventType;
import java.util.UUID;

@EventType("io.gendan.planning.production-rescheduled.v1")
record ProductionRescheduled(UUID orderId, UUID workOrderId, String newFinish) {}
