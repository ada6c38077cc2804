package io.gendan.planning.workorders;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What was made of a day at an operation. */
record Output(BigDecimal good, BigDecimal defect, BigDecimal scrap) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How much of it is good; nothing made is nothing wrong. */
    BigDecimal passPercent() {
        BigDecimal made = good.add(defect).add(scrap);
        return made.signum() == 0 ? HUNDRED : good.multiply(HUNDRED).divide(made, 1, RoundingMode.HALF_UP);
    }

    /** As people write it: columns pad decimals with zeros. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
