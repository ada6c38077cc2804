package io.gendan.materials.stock;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A movement, for people to read; {@code quantity} is negative when stock went out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryView(
        UUID id,
        Instant at,
        String location,
        EntryKind kind,
        String quantity,
        String unitCost,
        String currency,
        String reference,
        @Nullable UUID orderId,
        String by) {}
