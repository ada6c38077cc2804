package io.gendan.finance.rates;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * From one currency to another by way of the euro.
 *
 * @param from one euro in the currency of the amount
 * @param to one euro in the currency wanted
 */
record Conversion(BigDecimal from, BigDecimal to) {
    /** Rounded half up to the decimals of the currency wanted (ISO 4217), once, at the end. */
    Money convert(Money amount, CurrencyUnit wanted) {
        BigDecimal exact = amount.getAmount().multiply(to).divide(from, MathContext.DECIMAL128);
        return Money.of(wanted, exact, RoundingMode.HALF_UP);
    }
}
