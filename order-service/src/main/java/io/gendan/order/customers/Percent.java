package io.gendan.order.customers;

import java.math.BigDecimal;

/** Percentages are compared as values: 5 and 5.00 are the same. */
public final class Percent {
    private Percent() {}

    public static BigDecimal normal(BigDecimal percent) {
        BigDecimal stripped = percent.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
