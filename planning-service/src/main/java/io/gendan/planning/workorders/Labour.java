package io.gendan.planning.workorders;

import io.gendan.planning.orders.OrderFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What work has cost so far: the hours of the daily reports at the standard rate of the house. */
@ApplicationScoped
class Labour {
    private final History history;
    private final CurrencyUnit currency;
    private final BigDecimal perHour;

    Labour(
            History history,
            @ConfigProperty(name = "planning.labour.currency") String currency,
            @ConfigProperty(name = "planning.labour.per-hour") BigDecimal perHour) {
        this.history = history;
        this.currency = CurrencyUnit.of(currency);
        this.perHour = perHour;
    }

    /** Nothing is told in the order's own currency: it needs no rate. */
    Money costOf(OrderFacts order, Collection<WorkOrder> work) {
        BigDecimal hours = history.hoursOf(work.stream().map(WorkOrder::id).toList());
        return hours.signum() == 0
                ? Money.zero(CurrencyUnit.of(order.currency()))
                : Money.of(currency, hours.multiply(perHour), RoundingMode.HALF_UP);
    }
}
