package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All three have committed: the dates are ours to keep. */
@EventType("io.gendan.order.confirmed.v1")
record OrderConfirmed(
        UUID orderId, String orderNumber, int orderRevision, UUID promiseId, Instant confirmedAt, List<LineDate> lines)
        implements OrderEvent {}
