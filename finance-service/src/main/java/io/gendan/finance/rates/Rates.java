package io.gendan.finance.rates;

import io.gendan.finance.rates.ExchangeRate.Key;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The exchange rates known. */
@ApplicationScoped
public class Rates implements PanacheRepositoryBase<ExchangeRate, Key> {
    /** The amount in the currency wanted, at the rates valid on the date; empty when one of them is not known. */
    public Optional<Money> convert(Money amount, CurrencyUnit wanted, LocalDate date) {
        if (amount.getCurrencyUnit().equals(wanted)) {
            return Optional.of(amount);
        }
        if (amount.isZero()) {
            return Optional.of(Money.zero(wanted));
        }
        return perEuro(amount.getCurrencyUnit(), date)
                .flatMap(from -> perEuro(wanted, date).map(to -> new Conversion(from, to).convert(amount, wanted)));
    }

    private Optional<BigDecimal> perEuro(CurrencyUnit currency, LocalDate date) {
        if (currency.equals(CurrencyUnit.EUR)) {
            return Optional.of(BigDecimal.ONE);
        }
        return find("key.currency = ?1 and key.date <= ?2 order by key.date desc", currency.getCode(), date)
                .firstResultOptional()
                .map(ExchangeRate::rate);
    }
}
