package io.gendan.materials.items;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/** A row of suppliers.csv. */
record SupplierRow(
        @NotBlank String code,
        @NotBlank String name,
        @Nullable String nameZh,

        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "is an ISO 3166 code such as CN")
        String country,

        @NotNull @Pattern(regexp = "[A-Z]{3}", message = "is an ISO 4217 code such as CNY")
        String currency,

        @PositiveOrZero int paymentDays,
        @Nullable String email) {}
