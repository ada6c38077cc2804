package io.gendan.shipping;

import io.gendan.chassis.events.Event;
import java.util.UUID;

/** What shipping tells about an order; in order per order. */
public interface ShippingEvent extends Event {
    UUID orderId();

    String orderNumber();

    int orderRevision();

    @Override
    default String key() {
        return orderId().toString();
    }
}
