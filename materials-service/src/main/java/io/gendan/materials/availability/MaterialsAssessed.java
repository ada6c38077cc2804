package io.gendan.materials.availability;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.chassis.events.EventType;
import io.gendan.materials.MaterialsEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When the material of each line can be there, with the supply for it held.
 *
 * @param green every line has a date
 */
@EventType("io.gendan.materials.assessed.v1")
record MaterialsAssessed(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        UUID promiseId,
        UUID assessmentId,
        List<Line> lines,
        boolean green,
        Instant holdValidUntil)
        implements MaterialsEvent {
    /** @param readyDate absent: pending */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(int line, @Nullable LocalDate readyDate, List<Shortage> shortages) {}

    @Override
    public String subject() {
        return promiseId.toString();
    }
}
