package io.gendan.finance.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {
    @ParameterizedTest
    @CsvSource({
        "EUR 100.00, 1, 1.10, USD 110.00",
        "USD 110.00, 1.10, 1, EUR 100.00",
        "USD 100.00, 1.10, 160, JPY 14545",
        "JPY 14545, 160, 1.10, USD 100.00",
        "JPY 1, 160, 1, EUR 0.01",
        "CNY 0.01, 7.80, 160, JPY 0"
    })
    void an_amount_is_converted_by_way_of_the_euro_and_rounded_once(
            String amount, BigDecimal from, BigDecimal to, String expected) {
        Money wanted = Money.parse(expected);
        CurrencyUnit currency = wanted.getCurrencyUnit();
        assertThat(new Conversion(from, to).convert(Money.parse(amount), currency))
                .isEqualTo(wanted);
    }
}
