package io.gendan.shipping.withdrawals;

import io.gendan.chassis.events.EventType;
import java.util.UUID;

@EventType("io.gendan.order.rejected.v1")
record OrderRejected(UUID orderId) {}
