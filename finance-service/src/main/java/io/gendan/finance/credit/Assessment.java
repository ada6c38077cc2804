package io.gendan.finance.credit;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.values.Ids;
import io.gendan.finance.rates.Rates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.joda.money.Money;

/** Asks the limit; an order that was short or waited for a rate is asked again when limit or rates have changed. */
@ApplicationScoped
class Assessment {
    private final CreditHolds holds;
    private final Validity validity;
    private final Rates rates;
    private final FactoryClock clock;
    private final Outbox outbox;
    private final ExceptionCases cases;

    Assessment(
            CreditHolds holds,
            Validity validity,
            Rates rates,
            FactoryClock clock,
            Outbox outbox,
            ExceptionCases cases) {
        this.holds = holds;
        this.validity = validity;
        this.rates = rates;
        this.clock = clock;
        this.outbox = outbox;
        this.cases = cases;
    }

    void open(CreditQuestion question, int round, CreditAccount account) {
        CreditHold hold = new CreditHold(question, round, clock.instant(), validity.fromNow(question.plant()));
        if (!answer(hold, account)) {
            cases.raise(
                    "exchange-rate-missing",
                    question.order().id().toString(),
                    "Credit of " + question.needed() + " cannot be assessed in " + account.currency()
                            + ": import an exchange rate");
        }
        holds.persist(hold);
    }

    /**
     * Answers again if the answer is a better one now.
     *
     * @return whether it was answered
     */
    boolean retry(CreditHold hold, CreditAccount account) {
        boolean wasShort = hold.state() == HoldState.SHORT;
        boolean better =
                !wasShort || priced(hold, account).filter(account::allows).isPresent();
        return better && answer(hold, account);
    }

    /** @return false when a rate is missing */
    private boolean answer(CreditHold hold, CreditAccount account) {
        Optional<Money> priced = priced(hold, account);
        priced.ifPresent(amount -> {
            outbox.record(hold.assess(account, amount, Ids.next(), clock.instant(), validity.fromNow(hold.plant())));
            validity.watch(hold);
        });
        return priced.isPresent();
    }

    private Optional<Money> priced(CreditHold hold, CreditAccount account) {
        return rates.convert(hold.needed(), account.currency(), validity.today());
    }
}
