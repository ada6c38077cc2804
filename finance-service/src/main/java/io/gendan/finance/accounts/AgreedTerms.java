package io.gendan.finance.accounts;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.Money;

/**
 * How an order is paid.
 *
 * @param deposit in the order's currency; zero when none is agreed
 * @param netDays zero unless NET
 */
@Embeddable
public record AgreedTerms(
        BigDecimal deposit,
        @Enumerated(EnumType.STRING) BalanceTerms balanceTerms,
        int netDays,
        BigDecimal overPercent) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static AgreedTerms of(OrderPlaced order) {
        OrderPlaced.Terms terms = order.terms();
        return new AgreedTerms(
                deposit(order.total(), terms.depositPercent()).getAmount(),
                terms.balance(),
                Optional.ofNullable(terms.netDays()).orElse(0),
                Optional.ofNullable(order.overPercent()).orElse(BigDecimal.ZERO));
    }

    /** Rounded half up to the currency's decimals (ISO 4217). */
    static Money deposit(Money total, BigDecimal percent) {
        return total.multipliedBy(percent.divide(HUNDRED), RoundingMode.HALF_UP);
    }

    boolean isNet() {
        return switch (balanceTerms) {
            case NET -> true;
            case BEFORE_SHIPMENT -> false;
        };
    }
}
