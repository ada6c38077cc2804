package io.gendan.finance.accounts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.joda.money.Money;

/** How much of the money paid before goes to one invoice. */
final class PrepaidShare {
    private PrepaidShare() {}

    /**
     * Cumulative: after each part as much of the prepaid money is used as of the order is invoiced, rounded half up;
     * the last part takes what remains. Never negative, never more than the part, never more than is left.
     *
     * @param part this invoice's total
     * @param invoiced all invoices' totals, this one included
     * @param total the order's total
     * @param prepaid all money paid before
     * @param allocated how much of it earlier invoices took
     * @param last whether nothing more is to be delivered
     */
    static Money of(Money part, Money invoiced, Money total, Money prepaid, Money allocated, boolean last) {
        Money target = last || !invoiced.isLessThan(total) ? prepaid : share(invoiced, total, prepaid);
        Money wanted = max(target.minus(allocated), Money.zero(total.getCurrencyUnit()));
        return min(wanted, min(part, prepaid.minus(allocated)));
    }

    private static Money share(Money invoiced, Money total, Money prepaid) {
        BigDecimal ratio = invoiced.getAmount().divide(total.getAmount(), MathContext.DECIMAL128);
        return prepaid.multipliedBy(ratio, RoundingMode.HALF_UP);
    }

    private static Money min(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }

    private static Money max(Money one, Money other) {
        return one.isLessThan(other) ? other : one;
    }
}
