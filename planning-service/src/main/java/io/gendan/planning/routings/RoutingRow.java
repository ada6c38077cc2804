package io.gendan.planning.routings;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A row of routings.csv: one operation. */
record RoutingRow(
        @NotBlank String plant,
        @NotBlank String item,
        @Positive int sequence,
        @NotBlank String operation,
        @Nullable String operationZh,
        @NotBlank String workCenter,
        @Nullable String alternativeWorkCenter,
        @NotNull @PositiveOrZero BigDecimal setupMinutes,
        @NotNull @PositiveOrZero BigDecimal runMinutesPerUnit,

        @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("1")
        BigDecimal yield,

        @Nullable @Positive Integer outsourcingDays) {

    OperationKey key() {
        return new OperationKey(plant, item, sequence);
    }

    RoutingStep step() {
        return new RoutingStep(
                sequence,
                operation,
                workCenter,
                alternativeWorkCenter == null || alternativeWorkCenter.isBlank() ? null : alternativeWorkCenter,
                setupMinutes,
                runMinutesPerUnit,
                yield,
                outsourcingDays);
    }
}
