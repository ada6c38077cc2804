package io.gendan.shipping.packing;

import io.gendan.chassis.values.Quantity;
import io.gendan.shipping.PositiveQuantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;

/** What was packed, row by row. */
record PackingRequest(@NotEmpty List<@Valid @NotNull Row> cartons) {
    /**
     * @param quantity in all these cartons together
     * @param cartons how many
     * @param grossKilograms of all these cartons together
     * @param cubicMetres of all these cartons together
     */
    record Row(
            int line,
            @NotNull @PositiveQuantity Quantity quantity,
            @Min(1) @Max(10_000) int cartons,

            @NotNull @Positive @Digits(integer = 9, fraction = 3)
            BigDecimal grossKilograms,

            @NotNull @Positive @Digits(integer = 8, fraction = 4)
            BigDecimal cubicMetres) {}

    int cartonCount() {
        return cartons.stream().mapToInt(Row::cartons).sum();
    }

    BigDecimal grossKilograms() {
        return cartons.stream().map(Row::grossKilograms).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal cubicMetres() {
        return cartons.stream().map(Row::cubicMetres).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
