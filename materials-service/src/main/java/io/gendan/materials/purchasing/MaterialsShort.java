package io.gendan.materials.purchasing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.chassis.events.EventType;
import io.gendan.chassis.values.Quantity;
import io.gendan.materials.MaterialsEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is not here when production is released: on its way, or still to be bought. */
@EventType("io.gendan.materials.short.v1")
record MaterialsShort(UUID orderId, String orderNumber, int orderRevision, List<Short> shortages)
        implements MaterialsEvent {
    /** @param expectedDate absent: nobody can tell */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Short(
            int line,
            String item,
            String itemName,
            Quantity quantity,
            @Nullable LocalDate expectedDate) {}
}
