package io.gendan.finance.credit;

import io.gendan.finance.Amount;
import io.gendan.finance.OrderRef;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The credit part of one promise. Its verbs move the customer's account, whose row the caller has locked. */
@Entity
class CreditHold {
    @Id
    private UUID promiseId;

    private UUID orderId;
    private String orderNumber;
    private int orderRevision;
    private String customer;
    private String plant;
    private int round;

    @Enumerated(EnumType.STRING)
    private HoldState state = HoldState.PENDING;

    private @Nullable UUID assessmentId;
    private Instant assessedAt;
    private Instant validUntil;
    private String currency;
    private BigDecimal needed;
    private BigDecimal exposure = BigDecimal.ZERO;
    private BigDecimal billed = BigDecimal.ZERO;
    private BigDecimal moved = BigDecimal.ZERO;

    CreditHold(CreditQuestion question, int round, Instant now, Instant validUntil) {
        this.promiseId = question.promiseId();
        this.orderId = question.order().id();
        this.orderNumber = question.order().number();
        this.orderRevision = question.order().revision();
        this.customer = question.customer();
        this.round = round;
        this.plant = question.plant();
        this.assessedAt = now;
        this.validUntil = validUntil;
        this.currency = question.needed().getCurrencyUnit().getCode();
        this.needed = question.needed().getAmount();
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
        return new CreditAssessed(
                orderId,
                orderNumber,
                orderRevision,
                promiseId,
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
        ExposureShare share = new ExposureShare(exposure, needed, account.currency());
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

    FinanceHoldCommitted committed() {
        return new FinanceHoldCommitted(orderId, orderNumber, orderRevision, promiseId);
    }

    FinanceHoldLapsed lapsed(String reason) {
        return new FinanceHoldLapsed(orderId, orderNumber, orderRevision, promiseId, reason);
    }

    private Money exposure(CreditAccount account) {
        return Amount.of(account.currency().getCode(), exposure);
    }

    private Money moved(CreditAccount account) {
        return Amount.of(account.currency().getCode(), moved);
    }

    boolean isNeeded() {
        return needed.signum() > 0;
    }

    Money needed() {
        return Amount.of(currency, needed);
    }

    HoldState state() {
        return state;
    }

    UUID promiseId() {
        return promiseId;
    }

    OrderRef order() {
        return new OrderRef(orderId, orderNumber, orderRevision);
    }

    String plant() {
        return plant;
    }

    int round() {
        return round;
    }

    String customer() {
        return customer;
    }

    Instant validUntil() {
        return validUntil;
    }
}
