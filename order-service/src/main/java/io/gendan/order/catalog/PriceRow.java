package io.gendan.order.catalog;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A row of prices.csv. */
record PriceRow(
        @NotBlank String priceList,
        @NotBlank String product,
        @NotBlank String currency,

        @NotNull @DecimalMin(value = "0", inclusive = false) @Digits(integer = 12, fraction = 4)
        BigDecimal unitPrice,

        @NotNull LocalDate validFrom) {
    PriceKey key() {
        return new PriceKey(priceList, product, validFrom);
    }
}
