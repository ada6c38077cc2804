package io.gendan.planning.capacity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The minutes a line asks for.
 *
 * @param workOrder whose operations are booked; none while the line is only promised
 */
public record Claim(
        String plant,
        UUID order,
        UUID promise,
        int line,
        @Nullable UUID workOrder,
        List<Slot> slots) {}
