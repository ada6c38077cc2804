package io.gendan.shipping.orders;

import io.gendan.chassis.events.EventType;
import java.util.UUID;

@EventType("io.gendan.order.delay-refused.v1")
record DelayRefused(UUID orderId, UUID delayId) {}
