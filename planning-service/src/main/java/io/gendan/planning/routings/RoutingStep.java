package io.gendan.planning.routings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a routing.
 *
 * @param runMinutes standard minutes of one resource per good unit asked for, before yield
 * @param yield the share of what is made that is good
 */
public record RoutingStep(
        int sequence,
        String name,
        String workCenter,
        @Nullable String alternative,
        BigDecimal setupMinutes,
        BigDecimal runMinutes,
        BigDecimal yield,
        @Nullable Integer outsourcingDays) {

    /** Load of so many good units: setup + quantity x run minutes / yield, rounded up to whole minutes. */
    public int minutes(BigDecimal quantity) {
        return load(setupMinutes, runMinutes, yield, quantity);
    }

    /** The same for what is left of an operation. */
    public static int load(BigDecimal setup, BigDecimal run, BigDecimal yield, BigDecimal quantity) {
        return setup.add(quantity.multiply(run).divide(yield, 6, RoundingMode.CEILING))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }

    RoutingStep normalised() {
        return new RoutingStep(
                sequence,
                name,
                workCenter,
                alternative,
                plain(setupMinutes),
                plain(runMinutes),
                plain(yield),
                outsourcingDays);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
