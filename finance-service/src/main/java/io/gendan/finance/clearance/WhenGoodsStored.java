package io.gendan.finance.clearance;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.accounts.OrderAccounts;
import io.gendan.finance.balance.AskingForBalance;
import jakarta.enterprise.context.ApplicationScoped;

/** Clears what is stored and paid for, or on credit. */
@ApplicationScoped
class WhenGoodsStored implements EventHandler<GoodsStored> {
    private final OrderAccounts accounts;
    private final AskingForBalance asking;
    private final Outbox outbox;
    private final ExceptionCases cases;

    WhenGoodsStored(OrderAccounts accounts, AskingForBalance asking, Outbox outbox, ExceptionCases cases) {
        this.accounts = accounts;
        this.asking = asking;
        this.outbox = outbox;
        this.cases = cases;
    }

    @Override
    public void on(GoodsStored heard) {
        OrderAccount account = accounts.lockedOrNotYet(heard.orderId(), heard.orderNumber());
        if (!account.lines().has(heard.line())) {
            cases.raise("line-unknown", heard.orderId().toString(), "Stored for unknown line " + heard.line());
            return;
        }
        account.lines().store(heard.line(), heard.quantity().value());
        if (account.lines().areStored()) {
            asking.finishedEarly(account);
        }
        account.clear().ifPresent(outbox::record);
    }
}
