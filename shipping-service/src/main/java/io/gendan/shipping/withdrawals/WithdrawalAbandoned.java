package io.gendan.shipping.withdrawals;

import io.gendan.chassis.events.EventType;
import java.util.UUID;

@EventType("io.gendan.order.withdrawal-abandoned.v1")
record WithdrawalAbandoned(UUID orderId, UUID withdrawalId) {}
