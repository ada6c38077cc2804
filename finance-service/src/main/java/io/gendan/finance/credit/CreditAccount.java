package io.gendan.finance.credit;

import io.gendan.finance.Amount;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a customer may owe and does: exposure = held + taken + receivables, in the currency of the limit. Every writer
 * locks the row first; the database refuses an exposure beyond what the limit, an allowance and facts account for.
 */
@Entity
class CreditAccount {
    @Id
    private String customer;

    private String currency;
    private BigDecimal creditLimit;
    private BigDecimal held = BigDecimal.ZERO;
    private BigDecimal taken = BigDecimal.ZERO;
    private BigDecimal receivables = BigDecimal.ZERO;
    private BigDecimal allowance = BigDecimal.ZERO;
    private BigDecimal overrun = BigDecimal.ZERO;

    @Version
    private long version;

    CreditAccount(String customer, Money limit) {
        this.customer = customer;
        this.currency = limit.getCurrencyUnit().getCode();
        this.creditLimit = limit.getAmount();
    }

    @SuppressWarnings("NullAway")
    protected CreditAccount() {}

    boolean allows(Money more) {
        return !more.isGreaterThan(available());
    }

    /** The one verb that adds to the exposure by choice; the database refuses it beyond limit and allowance. */
    void hold(Money amount) {
        held = held.add(in(amount));
    }

    void unhold(Money amount) {
        held = held.subtract(in(amount));
        measureOverrun();
    }

    /** Production is released: what was held is taken. The exposure stays. */
    void take(Money amount) {
        held = held.subtract(in(amount));
        taken = taken.add(in(amount));
    }

    void untake(Money amount) {
        taken = taken.subtract(in(amount));
        measureOverrun();
    }

    /**
     * An invoice turns what was taken into a receivable.
     *
     * @param more what it asks beyond what was taken, such as over-delivery; it is owed, allowed or not
     */
    void bill(Money fromTaken, Money more) {
        taken = taken.subtract(in(fromTaken));
        receivables = receivables.add(in(fromTaken)).add(in(more));
        measureOverrun();
    }

    void paid(Money amount) {
        receivables = receivables.subtract(in(amount));
        measureOverrun();
    }

    /** Somebody signs for so much beyond the limit, from now on. */
    void allow(Money beyondTheLimit) {
        allowance = in(beyondTheLimit);
        measureOverrun();
    }

    /** @return whether the limit's currency may become this one: only while nothing is out */
    boolean mayCountIn(CurrencyUnit wanted) {
        return wanted.getCode().equals(currency)
                || (exposure().isZero() && allowance().isZero());
    }

    /** A limit below what is out already is taken as it is: debts are not undone by a file. */
    void limit(Money limit) {
        if (!mayCountIn(limit.getCurrencyUnit())) {
            throw new IllegalStateException("the limit's currency cannot change while " + exposure() + " are out");
        }
        currency = limit.getCurrencyUnit().getCode();
        creditLimit = limit.getAmount();
        measureOverrun();
    }

    private void measureOverrun() {
        overrun =
                exposure().getAmount().subtract(creditLimit).subtract(allowance).max(BigDecimal.ZERO);
    }

    Money exposure() {
        return Amount.of(currency, held.add(taken).add(receivables));
    }

    /** What may still be promised; negative while facts have gone beyond limit and allowance. */
    Money available() {
        return limit().plus(allowance()).minus(exposure());
    }

    /** What has to be signed for in all so that so much more may be promised. */
    Money allowanceFor(Money more) {
        Money lacking = more.minus(available());
        return lacking.isPositive() ? allowance().plus(lacking) : allowance();
    }

    Money limit() {
        return Amount.of(currency, creditLimit);
    }

    Money allowance() {
        return Amount.of(currency, allowance);
    }

    Money held() {
        return Amount.of(currency, held);
    }

    Money taken() {
        return Amount.of(currency, taken);
    }

    Money receivables() {
        return Amount.of(currency, receivables);
    }

    CurrencyUnit currency() {
        return CurrencyUnit.of(currency);
    }

    boolean isOverrun() {
        return overrun.signum() > 0;
    }

    String customer() {
        return customer;
    }

    long version() {
        return version;
    }

    private BigDecimal in(Money amount) {
        if (!amount.getCurrencyUnit().getCode().equals(currency)) {
            throw new IllegalArgumentException(amount + " on an account in " + currency);
        }
        return amount.getAmount();
    }
}
