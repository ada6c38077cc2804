package io.gendan.materials.items;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/** A row of supplier-prices.csv. */
record SupplierPriceRow(
        @NotBlank String supplier,
        @NotBlank String item,
        @NotNull @Positive BigDecimal unitPrice,

        @NotNull @Pattern(regexp = "[A-Z]{3}", message = "is an ISO 4217 code such as CNY")
        String currency,

        @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 6)
        BigDecimal minQuantity,

        @PositiveOrZero int leadTimeDays) {
    SupplierPrice.Key key() {
        return new SupplierPrice.Key(supplier, item, minQuantity);
    }
}
