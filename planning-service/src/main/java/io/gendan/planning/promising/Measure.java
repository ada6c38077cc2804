package io.gendan.planning.promising;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A way out when the wished date fails, tried on a copy of the load.
 *
 * @param newDate what could be promised with it
 * @param gainDays calendar days earlier than without it
 * @param quantity for a split: how much of the line is ready on that date
 */
public record Measure(
        MeasureKind kind,
        int line,
        @Nullable String workCenter,
        LocalDate newDate,
        long gainDays,
        @Nullable BigDecimal quantity) {}
