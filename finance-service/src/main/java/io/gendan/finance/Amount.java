package io.gendan.finance;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** An amount as aggregates keep it, a number beside one currency, made money again. */
public final class Amount {
    private Amount() {}

    /** @throws ArithmeticException when it has more decimals than the currency (ISO 4217) */
    public static Money of(String currency, BigDecimal amount) {
        CurrencyUnit unit = CurrencyUnit.of(currency);
        return Money.of(unit, amount.setScale(unit.getDecimalPlaces()));
    }

    public static Money zero(String currency) {
        return Money.zero(CurrencyUnit.of(currency));
    }
}
