package io.gendan.order.catalog;

import io.gendan.chassis.events.Event;
import io.gendan.chassis.events.EventType;

/** A product as it is now. */
@EventType(value = "io.gendan.order.product.v1", master = true)
record ProductPublished(String code, String name, String nameZh, OrderClass orderClass, String unit, String family)
        implements Event {
    @Override
    public String key() {
        return code;
    }
}
