package io.gendan.materials.stock;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why, when and at what value stock moves.
 *
 * @param reference the paper it moves on: a purchase order, a work order, a count
 * @param by who booked it; the department for what events cause
 */
public record Movement(
        EntryKind kind,
        BigDecimal unitCost,
        String currency,
        Instant at,
        String reference,
        @Nullable UUID orderId,
        String by) {
    Movement as(EntryKind other) {
        return new Movement(other, unitCost, currency, at, reference, orderId, by);
    }
}
