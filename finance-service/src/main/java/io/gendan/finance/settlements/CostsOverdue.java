package io.gendan.finance.settlements;

import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.chassis.time.DueHandler;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.accounts.OrderAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** A department has not costed a cancellation in time, or a rate was missing: tried again, shown to a person, every day. */
@ApplicationScoped
class CostsOverdue implements DueHandler {
    private final OrderAccounts accounts;
    private final Settlements settlements;
    private final Settling settling;
    private final MissingCosts missing;
    private final ExceptionCases cases;

    CostsOverdue(
            OrderAccounts accounts,
            Settlements settlements,
            Settling settling,
            MissingCosts missing,
            ExceptionCases cases) {
        this.accounts = accounts;
        this.settlements = settlements;
        this.settling = settling;
        this.missing = missing;
        this.cases = cases;
    }

    @Override
    public String kind() {
        return MissingCosts.KIND;
    }

    @Override
    public void fire(String key, Instant dueAt) {
        OrderAccount account = accounts.locked(UUID.fromString(key)).orElseThrow();
        Settlement settlement = settlements.of(account.order().id());
        settling.settle(account, settlement);
        if (settlement.isSettled()) {
            return;
        }
        if (!settlement.missing().isEmpty()) {
            cases.raise(
                    "cancellation-not-costed",
                    key,
                    account.order().number() + " waits for the costs of " + settlement.missing());
        }
        missing.watch(account);
    }
}
