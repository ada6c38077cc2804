package io.gendan.finance.credit;

import io.gendan.finance.Amount;
import io.gendan.finance.OrderRef;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The credit part of one promise. Its verbs move the customer's account, whose row the caller has locked. */
@Entity
class CreditHold extends PromisePart {
    @Enumerated(EnumType.STRING)
    private HoldState state = HoldState.PENDING;

    private @Nullable UUID assessmentId;
    private Instant assessedAt;
    private Instant validUntil;
    private BigDecimal exposure = BigDecimal.ZERO;
    private BigDecimal billed = BigDecimal.ZERO;
    private BigDecimal moved = BigDecimal.ZERO;

    CreditHold(CreditQuestion question, int round, Instant now, Instant validUntil) {
        super(question, round);
        this.assessedAt = now;
        this.validUntil = validUntil;
    }

    @SuppressWarnings("NullAway")
    protected CreditHold() {}

    /**
     * Answers the question once the need is known in the currency of the limit: held, or short of it.
     *
     * @param priced what is needed, in the currency of the limit
     */
    CreditAssessed assess(CreditAccount account, Money priced, UUID newAssessment, Instant now, Instant until) {
        Money before = account.exposure();
        assessmentId = newAssessment;
        assessedAt = now;
        validUntil = until;
        Outcome outcome;
        if (account.allows(priced) || priced.isZero()) {
            become(HoldState.HELD);
            exposure = priced.getAmount();
            account.hold(priced);
            outcome = priced.isZero() ? Outcome.NOT_NEEDED : Outcome.HELD;
        } else {
            if (state != HoldState.SHORT) {
                become(HoldState.SHORT);
            }
            outcome = Outcome.SHORT;
        }
        OrderRef order = order();
        return new CreditAssessed(
                order.id(),
                order.number(),
                order.revision(),
                promiseId(),
                newAssessment,
                outcome,
                priced,
                account.limit(),
                before,
                outcome != Outcome.SHORT,
                validUntil);
    }

    void commit() {
        become(HoldState.COMMITTED);
    }

    void consume(CreditAccount account) {
        become(HoldState.CONSUMED);
        account.take(exposure(account));
    }

    void lapse(CreditAccount account) {
        become(HoldState.LAPSED);
        account.unhold(exposure(account));
    }

    /** Gives back what is still held or taken; invoiced money stays a receivable. */
    void release(CreditAccount account) {
        switch (state) {
            case HELD, COMMITTED -> account.unhold(exposure(account));
            case CONSUMED -> account.untake(exposure(account).minus(moved(account)));
            case PENDING, SHORT, LAPSED, RELEASED -> {}
        }
        become(HoldState.RELEASED);
    }

    /**
     * An invoice asks for money later: its share of what was taken becomes a receivable. Shares are cumulative, so
     * rounding neither loses nor invents a cent, and what is due beyond the credit counts at the same rate.
     *
     * @return what the receivables rose by
     */
    Money bill(CreditAccount account, Money due) {
        ExposureShare share = new ExposureShare(exposure, needed().getAmount(), account.currency());
        BigDecimal before = billed;
        billed = billed.add(due.getAmount());
        Money receivable = share.of(billed).minus(share.of(before));
        Money fromTaken = state == HoldState.CONSUMED
                ? share.taken(billed).minus(moved(account))
                : Money.zero(account.currency());
        moved = moved.add(fromTaken.getAmount());
        account.bill(fromTaken, receivable.minus(fromTaken));
        return receivable;
    }

    void extend(Instant until) {
        if (until.isAfter(validUntil)) {
            validUntil = until;
        }
    }

    private void become(HoldState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("a credit hold that is " + state + " cannot become " + next);
        }
        state = next;
    }

    private Money exposure(CreditAccount account) {
        return Amount.of(account.currency().getCode(), exposure);
    }

    private Money moved(CreditAccount account) {
        return Amount.of(account.currency().getCode(), moved);
    }

    HoldState state() {
        return state;
    }

    Instant validUntil() {
        return validUntil;
    }
}
