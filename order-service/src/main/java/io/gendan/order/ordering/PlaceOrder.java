package io.gendan.order.ordering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An order as the customer wrote it; anything may be absent. The same body, sent to a received order, fills what is missing.
 *
 * @param customer code; a customer's own login may leave it out
 * @param partialShipments whether lines may leave as they come; absent: in one piece
 */
record PlaceOrder(
        @Nullable String customer,
        @Nullable @Size(max = 60) String customerOrderNumber,
        @Nullable @Valid ShipTo requestedShipTo,
        @Nullable Boolean partialShipments,
        @Nullable @Size(max = 500) List<@NotNull @Valid Line> lines) {

    /**
     * @param line its number; absent: its place in the list
     * @param unitPrice only a sales manager may leave the list
     */
    record Line(
            @Nullable Integer line,
            @Nullable String product,
            @Nullable Amount quantity,
            @Nullable LocalDate requestedDate,
            @Nullable Price unitPrice) {}

    /** A quantity as written, before anything about it is believed. */
    record Amount(@Nullable BigDecimal value, @Nullable String unit) {}

    /** A price as written. */
    record Price(@Nullable BigDecimal amount, @Nullable String currency) {}

    List<Line> writtenLines() {
        return Objects.requireNonNullElse(lines, List.of());
    }
}
