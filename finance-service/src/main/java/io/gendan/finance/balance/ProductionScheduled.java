package io.gendan.finance.balance;

import io.gendan.chassis.events.EventType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The work orders of an order have their times. */
@EventType("io.gendan.planning.production-scheduled.v1")
record ProductionScheduled(
        UUID orderId, String orderNumber, int orderRevision, Instant plannedFinish, List<Planned> workOrders) {
    record Planned(UUID workOrderId, Instant plannedFinish) {}
}
