package io.gendan.finance.settlements;

import org.joda.money.Money;

/**
 * What becomes of prepaid money when an order is cancelled.
 *
 * @param refunded and {@code retained} sum to the prepaid money that no invoice took
 */
record DepositClause(Money refunded, Money retained) {
    /**
     * The factory's fault, or before production was released: everything goes back. Else it is kept up to the larger
     * of the costs and the deposit agreed.
     */
    static DepositClause apply(Fault fault, boolean released, Money prepaid, Money deposit, Money costs) {
        Money nothing = Money.zero(prepaid.getCurrencyUnit());
        Money retained = switch (fault) {
            case FACTORY -> nothing;
            case CUSTOMER -> released ? min(prepaid, costs.isGreaterThan(deposit) ? costs : deposit) : nothing;
        };
        return new DepositClause(prepaid.minus(retained), retained);
    }

    private static Money min(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }
}
