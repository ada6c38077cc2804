package io.gendan.finance.settlements;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.finance.OrderRef;
import io.gendan.finance.accounts.AccountState;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.accounts.OrderAccounts;
import io.gendan.finance.rates.Rates;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** Settles a cancelled order's money when the last of the four facts it waits for has come. */
@ApplicationScoped
class Settling {
    private final OrderAccounts accounts;
    private final Settlements settlements;
    private final Refunding refunding;
    private final Rates rates;
    private final MissingCosts missing;
    private final FactoryClock clock;
    private final Outbox outbox;
    private final ExceptionCases cases;

    Settling(
            OrderAccounts accounts,
            Settlements settlements,
            Refunding refunding,
            Rates rates,
            MissingCosts missing,
            FactoryClock clock,
            Outbox outbox,
            ExceptionCases cases) {
        this.accounts = accounts;
        this.settlements = settlements;
        this.refunding = refunding;
        this.rates = rates;
        this.missing = missing;
        this.clock = clock;
        this.outbox = outbox;
        this.cases = cases;
    }

    void cancelled(OrderAccount account, OrderCancelled cancelled) {
        account.become(AccountState.CANCELLED);
        Settlement settlement = settlements.of(cancelled.orderId());
        settlement.cancel(cancelled);
        missing.watch(account);
        settle(account, settlement);
    }

    void costed(UUID order, String number, Department department, BigMoney cost) {
        OrderAccount account = accounts.lockedOrNotYet(order, number);
        Settlement settlement = settlements.of(order);
        if (!settlement.cost(department, cost.toMoney(RoundingMode.HALF_UP))) {
            cases.raise("costed-twice", order.toString(), department + " costed the cancellation again: " + cost);
            return;
        }
        settle(account, settlement);
    }

    void settle(OrderAccount account, Settlement settlement) {
        if (!settlement.isReady()) {
            return;
        }
        Optional<Money> costs = total(account, settlement);
        if (costs.isEmpty()) {
            cases.raise(
                    "exchange-rate-missing",
                    account.order().id().toString(),
                    "The cancellation of " + account.order().number() + " cannot be settled in " + account.currency());
            return;
        }
        Money deposit = account.deposit();
        DepositClause outcome = settlement.settle(account.unallocated(), deposit, costs.get(), clock.instant());
        missing.end(account);
        refunding.divide(
                account,
                outcome.refunded(),
                outcome.retained(),
                "Cancellation of " + account.order().number());
        OrderRef order = account.order();
        outbox.record(new CancellationSettled(
                order.id(), order.number(), order.revision(), costs.get(), outcome.refunded(), outcome.retained()));
        if (settlement.isCustomersFaultAfterRelease() && costs.get().isGreaterThan(outcome.retained())) {
            cases.raise(
                    "cancellation-costs-uncovered",
                    order.id().toString(),
                    order.number() + " cost " + costs.get() + ", of which " + outcome.retained() + " is covered");
        }
    }

    private Optional<Money> total(OrderAccount account, Settlement settlement) {
        Money sum = Money.zero(account.currency());
        for (Money cost : settlement.costs()) {
            Optional<Money> priced = rates.convert(cost, account.currency(), missing.today(account));
            if (priced.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(priced.get());
        }
        return Optional.of(sum);
    }
}
