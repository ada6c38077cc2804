package io.gendan.finance.rates;

import io.gendan.chassis.events.Event;
import io.gendan.chassis.events.EventType;
import java.math.BigDecimal;
import java.time.LocalDate;

/** @param rate one euro is so much of the currency, from the date on */
@EventType(value = "io.gendan.finance.exchange-rate.v1", master = true)
public record ExchangeRatePublished(String currency, LocalDate date, BigDecimal rate) implements Event {
    @Override
    public String key() {
        return currency + ":" + date;
    }
}
