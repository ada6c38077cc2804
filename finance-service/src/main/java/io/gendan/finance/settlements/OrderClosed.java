package io.gendan.finance.settlements;

import io.gendan.chassis.events.EventType;
import java.util.UUID;

/** Everything is delivered and every invoice settled. */
@EventType("io.gendan.order.closed.v1")
record OrderClosed(UUID orderId, String orderNumber) {}
