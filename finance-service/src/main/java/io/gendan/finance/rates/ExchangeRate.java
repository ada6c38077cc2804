package io.gendan.finance.rates;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one euro is worth in a currency, from a date on until the next rate. */
@Entity
class ExchangeRate {
    @EmbeddedId
    private Key key;

    private BigDecimal rate;
    private @Nullable String source;

    @Embeddable
    record Key(String currency, LocalDate date) {}

    ExchangeRate(Key key, BigDecimal rate, @Nullable String source) {
        this.key = key;
        this.rate = rate;
        this.source = source;
    }

    @SuppressWarnings("NullAway")
    protected ExchangeRate() {}

    /** @return whether anything is different now */
    boolean become(BigDecimal newRate, @Nullable String newSource) {
        if (rate.compareTo(newRate) == 0 && Objects.equals(source, newSource)) {
            return false;
        }
        rate = newRate;
        source = newSource;
        return true;
    }

    BigDecimal rate() {
        return rate;
    }
}
