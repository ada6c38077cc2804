package io.gendan.materials;

import io.gendan.chassis.events.Event;
import java.util.UUID;

/** A fact about one order's material; all facts of an order are told in order. */
public interface MaterialsEvent extends Event {
    UUID orderId();

    String orderNumber();

    /** The commercial revision it was computed from. */
    int orderRevision();

    @Override
    default String key() {
        return orderId().toString();
    }
}
