package io.gendan.order.ordering;

import io.gendan.chassis.events.Event;
import java.util.UUID;

/** A fact about one order; all facts about an order are ordered. */
public interface OrderEvent extends Event {
    UUID orderId();

    @Override
    default String key() {
        return orderId().toString();
    }
}
