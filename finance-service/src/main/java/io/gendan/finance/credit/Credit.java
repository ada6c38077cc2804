package io.gendan.finance.credit;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.NotYet;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.finance.rates.Rates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;

/** What other features ask of a customer's credit. Each call locks the customer's account. */
@ApplicationScoped
public class Credit {
    private final CreditAccounts accounts;
    private final CreditHolds holds;
    private final Assessment assessment;
    private final WaitingForCredit waiting;
    private final Validity validity;
    private final Rates rates;
    private final Outbox outbox;
    private final ExceptionCases cases;

    Credit(
            CreditAccounts accounts,
            CreditHolds holds,
            Assessment assessment,
            WaitingForCredit waiting,
            Validity validity,
            Rates rates,
            Outbox outbox,
            ExceptionCases cases) {
        this.accounts = accounts;
        this.holds = holds;
        this.assessment = assessment;
        this.waiting = waiting;
        this.validity = validity;
        this.rates = rates;
        this.outbox = outbox;
        this.cases = cases;
    }

    /** Answers a round of the order's assessment; what an earlier round held is given back first. */
    public void assess(CreditQuestion question) {
        CreditAccount account =
                accounts.lockedOrNew(question.customer(), question.needed().getCurrencyUnit());
        if (holds.findByIdOptional(question.promiseId()).isPresent()) {
            return;
        }
        UUID order = question.order().id();
        int round = holds.lastOf(order).map(CreditHold::round).orElse(0) + 1;
        release(account, order);
        assessment.open(question, round, account);
        if (round > 1) {
            waiting.whenFreed(account);
        }
    }

    /** The promise was accepted: the hold stands from now on, or the answer is that it does not. */
    void commit(PromiseAccepted accepted) {
        String customer =
                holds.customerOf(accepted.orderId()).orElseThrow(() -> new NotYet("order " + accepted.orderNumber()));
        CreditAccount account = accounts.locked(customer).orElseThrow();
        Optional<CreditHold> current = holds.lastOf(accepted.orderId());
        if (current.isPresent() && current.get().promiseId().equals(accepted.promiseId())) {
            commit(current.get(), account);
        } else if (holds.findByIdOptional(accepted.promiseId()).isEmpty()) {
            outbox.record(accepted.unknown());
        }
    }

    private void commit(CreditHold hold, CreditAccount account) {
        switch (hold.state()) {
            case PENDING, SHORT -> {
                assessment.retry(hold, account);
                if (hold.state() == HoldState.HELD) {
                    commit(hold, account);
                } else {
                    outbox.record(hold.lapsed("the credit limit does not allow it"));
                }
            }
            case HELD -> {
                hold.commit();
                validity.end(hold);
                outbox.record(hold.committed());
            }
            case LAPSED -> outbox.record(hold.lapsed("it ran out at " + hold.validUntil()));
            case COMMITTED, CONSUMED, RELEASED -> {}
        }
    }

    /**
     * Production was released on the promise: what was held is taken.
     *
     * @return whether the order now stands on credit (an order that needs none does so with nothing)
     * @throws NotYet while the hold is not committed
     */
    public boolean take(UUID order, UUID promise) {
        String customer = holds.customerOf(order).orElseThrow(() -> new NotYet("credit of order " + order));
        CreditAccount account = accounts.locked(customer).orElseThrow();
        CreditHold hold = holds.findById(promise);
        if (hold == null || hold.state() == HoldState.HELD || hold.state() == HoldState.PENDING) {
            throw new NotYet("acceptance of promise " + promise);
        }
        if (hold.state() == HoldState.COMMITTED) {
            hold.consume(account);
        }
        return hold.state() == HoldState.CONSUMED;
    }

    /** What the order's committed promise holds, in the order's currency; empty while no promise is committed. */
    public Optional<Money> committed(UUID order) {
        return holds.customerOf(order)
                .flatMap(accounts::locked)
                .flatMap(account -> holds.liveOf(order))
                .filter(hold -> hold.state() == HoldState.COMMITTED || hold.state() == HoldState.CONSUMED)
                .map(CreditHold::needed);
    }

    /** Gives back what the order still holds or has taken; what is invoiced stays owed. */
    public void release(UUID order) {
        holds.customerOf(order).flatMap(accounts::locked).ifPresent(account -> {
            release(account, order);
            waiting.whenFreed(account);
        });
    }

    private void release(CreditAccount account, UUID order) {
        holds.liveOf(order).ifPresent(hold -> {
            hold.release(account);
            validity.end(hold);
            // One live hold per order: the index must not see the next one before this one is gone.
            holds.flush();
        });
    }

    /**
     * An invoice is owed: what was taken for it becomes a receivable.
     *
     * @return what the receivables rose by, in the currency of the limit; to be given to {@link #paid}
     */
    public Money bill(UUID order, String customer, String invoice, Money due) {
        CreditAccount account = accounts.lockedOrNew(customer, due.getCurrencyUnit());
        boolean within = !account.isOverrun();
        Optional<CreditHold> hold = holds.lastOf(order).filter(CreditHold::isNeeded);
        Money receivable;
        if (hold.isPresent()) {
            receivable = hold.get().bill(account, due);
        } else {
            receivable = rates.convert(due, account.currency(), validity.today())
                    .orElseGet(() -> {
                        cases.raise(
                                "exchange-rate-missing",
                                order.toString(),
                                invoice + " is not counted: no rate for " + due);
                        return Money.zero(account.currency());
                    });
            account.bill(Money.zero(account.currency()), receivable);
        }
        if (within && account.isOverrun()) {
            cases.raise("over-limit", order.toString(), "Invoice " + invoice + " puts " + customer + " over the limit");
        }
        return receivable;
    }

    /** So much of a receivable was paid, and is not any more: it is owed, allowed or not. */
    public void owedAgain(String customer, Money receivable) {
        accounts.locked(customer).orElseThrow().paid(receivable.negated());
    }

    /** So much of a receivable was paid. */
    public void paid(String customer, Money receivable) {
        CreditAccount account = accounts.locked(customer).orElseThrow();
        account.paid(receivable);
        waiting.whenFreed(account);
    }
}
