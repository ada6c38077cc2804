package io.gendan.materials.stock;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A row of opening-stock.csv. */
record StockRow(
        @NotBlank String plant,
        @NotBlank String location,
        @NotBlank String item,

        @NotNull @Positive @Digits(integer = 13, fraction = 6)
        BigDecimal quantity,

        @NotNull @PositiveOrZero BigDecimal unitCost,
        @NotBlank String currency,
        @NotNull LocalDate date) {
    StockKey key() {
        return new StockKey(plant, item, location);
    }

    Movement movement(String by) {
        return new Movement(
                EntryKind.OPENING,
                unitCost,
                currency,
                date.atStartOfDay(ZoneOffset.UTC).toInstant(),
                "OPENING-" + date,
                null,
                by);
    }
}
