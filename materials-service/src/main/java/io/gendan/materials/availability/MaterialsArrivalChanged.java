package io.gendan.materials.availability;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.chassis.events.EventType;
import io.gendan.materials.MaterialsEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lines whose material comes on another date than was told. */
@EventType("io.gendan.materials.arrival-changed.v1")
public record MaterialsArrivalChanged(
        UUID orderId, String orderNumber, int orderRevision, List<Line> lines, String cause) implements MaterialsEvent {
    /** @param readyDate absent: nobody can tell any more */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(int line, @Nullable LocalDate readyDate) {}
}
