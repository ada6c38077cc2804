package io.gendan.materials.items;

import io.gendan.chassis.events.Event;
import io.gendan.chassis.events.EventType;
import io.gendan.materials.requirements.ItemKind;

/** Master data: an item as it stands now. */
@EventType(value = "io.gendan.materials.item.v1", master = true)
record ItemPublished(String code, String name, String unit, ItemKind kind) implements Event {
    static ItemPublished of(ItemRow row) {
        return new ItemPublished(row.code(), row.name(), row.unit(), row.kind());
    }

    @Override
    public String key() {
        return code;
    }
}
