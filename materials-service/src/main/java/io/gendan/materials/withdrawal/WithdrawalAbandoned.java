package io.gendan.materials.withdrawal;

import io.gendan.chassis.events.EventType;
import java.util.UUID;

/** Somebody was too late to give back: everything goes on. */
@EventType("io.gendan.order.withdrawal-abandoned.v1")
record WithdrawalAbandoned(UUID orderId, UUID withdrawalId) {}
