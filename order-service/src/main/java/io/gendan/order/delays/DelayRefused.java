package io.gendan.order.delays;

import io.gendan.chassis.events.EventType;
import io.gendan.order.ordering.OrderEvent;
import java.util.UUID;

/**
 * The customer did not agree to the new date.
 *
 * @param enteredBy whose login wrote the answer down
 */
@EventType("io.gendan.order.delay-refused.v1")
record DelayRefused(
        UUID orderId, String orderNumber, int orderRevision, UUID delayId, String answeredBy, String enteredBy)
        implements OrderEvent {}
