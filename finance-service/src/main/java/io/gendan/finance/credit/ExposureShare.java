package io.gendan.finance.credit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What part of a hold's exposure an amount that falls due stands for, at the rate of the assessment.
 *
 * @param exposure in the currency of the limit
 * @param needed in the order's currency, not zero
 */
record ExposureShare(BigDecimal exposure, BigDecimal needed, CurrencyUnit limit) {
    /** Rounded half up; what is due beyond the need counts at the same rate. */
    Money of(BigDecimal due) {
        BigDecimal exact = exposure.multiply(due).divide(needed, MathContext.DECIMAL128);
        return Money.of(limit, exact, RoundingMode.HALF_UP);
    }

    /** The same, but no more than was taken. */
    Money taken(BigDecimal due) {
        Money all = Money.of(limit, exposure, RoundingMode.UNNECESSARY);
        Money share = of(due);
        return share.isLessThan(all) ? share : all;
    }
}
