package io.gendan.chassis.values;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Maps a {@link Money} to two columns; name them with {@code @AttributeOverride} for {@code amount} and {@code currency}. */
public final class MoneyType extends TwoColumnMoney<Money> {
    public MoneyType() {
        super(Money.class);
    }

    @Override
    Money value(BigDecimal amount, CurrencyUnit currency) {
        return Money.of(currency, amount.setScale(currency.getDecimalPlaces()));
    }
}
