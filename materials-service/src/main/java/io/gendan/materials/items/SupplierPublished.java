package io.gendan.materials.items;

import io.gendan.chassis.events.Event;
import io.gendan.chassis.events.EventType;

/** Master data: a supplier as it stands now. */
@EventType(value = "io.gendan.materials.supplier.v1", master = true)
record SupplierPublished(String code, String name, String country, String currency) implements Event {
    static SupplierPublished of(SupplierRow row) {
        return new SupplierPublished(row.code(), row.name(), row.country(), row.currency());
    }

    @Override
    public String key() {
        return code;
    }
}
