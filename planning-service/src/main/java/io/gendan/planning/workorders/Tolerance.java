package io.gendan.planning.workorders;

import io.gendan.planning.orders.OrderFacts;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How much more or less than ordered the customer takes, as shares of the quantity. */
record Tolerance(BigDecimal over, BigDecimal under) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Tolerance of(OrderFacts order) {
        return new Tolerance(
                order.overPercent().divide(HUNDRED, 6, RoundingMode.HALF_UP),
                order.underPercent().divide(HUNDRED, 6, RoundingMode.HALF_UP));
    }

    /** Rounded down to whole pieces: a part of a piece is one too many. */
    BigDecimal most(BigDecimal quantity) {
        return quantity.add(quantity.multiply(over))
                .setScale(0, RoundingMode.FLOOR)
                .max(quantity);
    }

    /** Rounded up to whole pieces. */
    BigDecimal least(BigDecimal quantity) {
        return quantity.subtract(quantity.multiply(under))
                .setScale(0, RoundingMode.CEILING)
                .min(quantity);
    }
}
