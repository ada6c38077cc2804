package io.gendan.finance.settlements;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepositClauseTest {
    @ParameterizedTest
    @CsvSource({
        "FACTORY, true, 300, 300, 500, 300, 0",
        "FACTORY, false, 300, 300, 500, 300, 0",
        "CUSTOMER, false, 300, 300, 500, 300, 0",
        "CUSTOMER, true, 300, 300, 0, 0, 300",
        "CUSTOMER, true, 300, 300, 500, 0, 300",
        "CUSTOMER, true, 1000, 300, 500, 500, 500",
        "CUSTOMER, true, 1000, 300, 100, 700, 300",
        "CUSTOMER, true, 0, 0, 500, 0, 0"
    })
    void prepaid_money_goes_back_or_is_kept(
            Fault fault, boolean released, int prepaid, int deposit, int costs, int refunded, int retained) {
        assertThat(DepositClause.apply(fault, released, eur(prepaid), eur(deposit), eur(costs)))
                .isEqualTo(new DepositClause(eur(refunded), eur(retained)));
    }

    @Property
    void nothing_is_invented_or_lost(
            @ForAll Fault fault,
            @ForAll boolean released,
            @ForAll @IntRange(max = 100_000) int prepaid,
            @ForAll @IntRange(max = 100_000) int deposit,
            @ForAll @IntRange(max = 100_000) int costs) {
        DepositClause outcome = DepositClause.apply(fault, released, eur(prepaid), eur(deposit), eur(costs));
        assertThat(outcome.refunded().plus(outcome.retained())).isEqualTo(eur(prepaid));
        assertThat(outcome.refunded().isNegative() || outcome.retained().isNegative())
                .isFalse();
    }

    private static Money eur(int amount) {
        return Money.ofMajor(CurrencyUnit.EUR, amount);
    }
}
