package io.gendan.shipping.recalls;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.values.Quantity;
import io.gendan.shipping.ShippingEvent;
import java.util.List;
import java.util.UUID;

/** @param lines every line asked about: what is taken back, also nothing; the rest had left */
@EventType("io.gendan.shipping.dispatch-recall-answered.v1")
record DispatchRecallAnswered(UUID orderId, String orderNumber, int orderRevision, UUID recallId, List<Line> lines)
        implements ShippingEvent {
    record Line(int line, Quantity quantity) {}
}
