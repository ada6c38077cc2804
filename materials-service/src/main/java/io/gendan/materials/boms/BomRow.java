package io.gendan.materials.boms;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A row of boms.csv. */
record BomRow(
        @NotBlank String parent,
        @NotBlank String component,
        @NotNull @Positive BigDecimal quantity,
        @NotNull @PositiveOrZero @DecimalMax("1") BigDecimal scrapFactor,
        @NotNull LocalDate validFrom) {
    BomLine.Key key() {
        return new BomLine.Key(parent, validFrom, component);
    }
}
