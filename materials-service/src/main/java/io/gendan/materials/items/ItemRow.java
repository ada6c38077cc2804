package io.gendan.materials.items;

import io.gendan.materials.requirements.ItemKind;
import io.gendan.materials.requirements.LotRule;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of items.csv. */
record ItemRow(
        @NotBlank String code,
        @NotBlank String name,
        @Nullable String nameZh,

        @NotNull @Pattern(regexp = "[A-Z0-9]{2,3}", message = "is a UNECE Rec 20 code such as C62 or KGM")
        String unit,

        @NotNull ItemKind kind,
        @NotNull Usage usage,
        @Nullable String dedicatedCustomer,
        @PositiveOrZero int leadTimeDays,
        @NotNull @PositiveOrZero BigDecimal safetyStock,
        @NotNull LotRule lotRule,
        @Nullable @PositiveOrZero BigDecimal lotQuantity,
        @NotNull @PositiveOrZero BigDecimal standardCost,
        @NotBlank String currency) {
    BigDecimal lot() {
        return lotQuantity == null ? BigDecimal.ZERO : lotQuantity;
    }

    /** Numbers compare by value: 46.0 is no change to 46.00. */
    boolean says(ItemRow other) {
        return words().equals(other.words())
                && safetyStock.compareTo(other.safetyStock) == 0
                && lot().compareTo(other.lot()) == 0
                && standardCost.compareTo(other.standardCost) == 0;
    }

    private List<Object> words() {
        return Arrays.asList(code, name, nameZh, unit, kind, usage, dedicatedCustomer, leadTimeDays, lotRule, currency);
    }
}
