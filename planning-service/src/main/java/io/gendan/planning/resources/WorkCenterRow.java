package io.gendan.planning.resources;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A row of work-centers.csv. */
record WorkCenterRow(
        @NotBlank String code,
        @NotBlank String plant,
        @NotBlank String name,
        @Nullable String nameZh,
        @NotBlank String calendar,
        @NotNull ResourceKind resourceKind,
        @Positive int resourceCount,

        @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("1")
        BigDecimal utilisation,

        @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("9")
        BigDecimal efficiency,

        @PositiveOrZero int overtimeMinutesPerDay) {}
