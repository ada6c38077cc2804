package io.gendan.shipping.orders;

import io.gendan.chassis.events.EventType;
import java.util.UUID;

@EventType("io.gendan.order.delay-accepted.v1")
record DelayAccepted(UUID orderId, UUID delayId) {}
