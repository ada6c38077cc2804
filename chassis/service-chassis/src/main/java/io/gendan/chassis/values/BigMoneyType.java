package io.gendan.chassis.values;

import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Maps a {@link BigMoney}, such as a unit price with more digits than its currency, to two columns. */
public final class BigMoneyType extends TwoColumnMoney<BigMoney> {
    public BigMoneyType() {
        super(BigMoney.class);
    }

    @Override
    BigMoney value(BigDecimal amount, CurrencyUnit currency) {
        return BigMoney.of(currency, amount.stripTrailingZeros())
                .withScale(Math.max(amount.stripTrailingZeros().scale(), currency.getDecimalPlaces()));
    }
}
