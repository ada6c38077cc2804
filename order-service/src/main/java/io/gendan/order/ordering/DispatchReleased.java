package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import java.util.List;
import java.util.UUID;

/** So much may leave, in addition to every earlier release. */
@EventType("io.gendan.order.dispatch-released.v1")
record DispatchReleased(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        int release,
        List<Allotment> lines,
        String incoterm,
        String place)
        implements OrderEvent {}
