package io.gendan.shipping.withdrawals;

import io.gendan.chassis.events.EventType;
import java.util.List;
import java.util.UUID;

@EventType("io.gendan.order.withdrawal-requested.v1")
record WithdrawalRequested(UUID orderId, UUID withdrawalId, List<Integer> lines) {}
