package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import java.util.List;
import java.util.UUID;

/** The review's dates are taken: the three owners commit what they hold. */
@EventType("io.gendan.order.promise-accepted.v1")
record PromiseAccepted(UUID orderId, String orderNumber, int orderRevision, UUID promiseId, List<LineDate> lines)
        implements OrderEvent {}
