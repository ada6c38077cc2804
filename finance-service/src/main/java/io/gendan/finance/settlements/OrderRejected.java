package io.gendan.finance.settlements;

import io.gendan.chassis.events.EventType;
import java.util.UUID;

/** The review refused the order. */
@EventType("io.gendan.order.rejected.v1")
record OrderRejected(UUID orderId, String orderNumber) {}
