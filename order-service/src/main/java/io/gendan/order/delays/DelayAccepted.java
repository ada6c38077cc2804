package io.gendan.order.delays;

import io.gendan.chassis.events.EventType;
import io.gendan.order.ordering.OrderEvent;
import java.util.UUID;

/** The customer agreed to the new date. */
@EventType("io.gendan.order.delay-accepted.v1")
record DelayAccepted(UUID orderId, String orderNumber, int orderRevision, UUID delayId, String answeredBy)
        implements OrderEvent {}
