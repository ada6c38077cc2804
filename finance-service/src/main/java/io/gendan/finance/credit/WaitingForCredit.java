package io.gendan.finance.credit;

import io.gendan.chassis.time.DueHandler;
import io.gendan.chassis.time.DueWork;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.finance.rates.RatesChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;

/**
 * Credit that became free goes to the customer's orders that wait for it, in their turn; one too large for what is free
 * does not keep out the next. They are asked in transactions of their own: what frees credit is not held up by them.
 */
@ApplicationScoped
class WaitingForCredit implements DueHandler {
    /** Each answer is an event of another order; what remains is served in a transaction of its own. */
    private static final int AT_ONCE = 20;

    private final CreditAccounts accounts;
    private final CreditHolds holds;
    private final Assessment assessment;
    private final DueWork due;
    private final FactoryClock clock;

    WaitingForCredit(
            CreditAccounts accounts, CreditHolds holds, Assessment assessment, DueWork due, FactoryClock clock) {
        this.accounts = accounts;
        this.holds = holds;
        this.assessment = assessment;
        this.due = due;
        this.clock = clock;
    }

    /** Called while the account is locked: whoever waits is asked in a moment, in a transaction that is nobody else's. */
    void whenFreed(CreditAccount account) {
        if (holds.isWaitedFor(account.customer())) {
            due.at(clock.instant(), account.customer(), kind());
        }
    }

    /** What was short, or could not be priced, may fit at the new rates. */
    void whenRatesChanged(@Observes RatesChanged changed) {
        holds.customersWaiting().forEach(customer -> due.at(clock.instant(), customer, kind()));
    }

    @Override
    public String kind() {
        return "credit-freed";
    }

    @Override
    public void fire(String customer, Instant dueAt) {
        accounts.locked(customer).ifPresent(this::serve);
    }

    private void serve(CreditAccount account) {
        int answered = 0;
        for (CreditHold hold : holds.unansweredOf(account.customer())) {
            if (answered == AT_ONCE) {
                due.at(clock.instant(), account.customer(), kind());
                return;
            }
            if (assessment.retry(hold, account)) {
                answered++;
            }
        }
    }
}
