package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import java.util.UUID;

/** It was too late to stop: go on. */
@EventType("io.gendan.order.withdrawal-abandoned.v1")
record WithdrawalAbandoned(UUID orderId, String orderNumber, int orderRevision, UUID withdrawalId, String reason)
        implements OrderEvent {}
