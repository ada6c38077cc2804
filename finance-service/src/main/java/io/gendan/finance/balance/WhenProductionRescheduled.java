package io.gendan.finance.balance;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.accounts.OrderAccounts;
import jakarta.enterprise.context.ApplicationScoped;

/** Moves the day on which the balance is asked for, unless it was asked for already. */
@ApplicationScoped
class WhenProductionRescheduled implements EventHandler<ProductionRescheduled> {
    private final OrderAccounts accounts;
    private final PlannedFinishes finishes;
    private final AskingForBalance asking;

    WhenProductionRescheduled(OrderAccounts accounts, PlannedFinishes finishes, AskingForBalance asking) {
        this.accounts = accounts;
        this.finishes = finishes;
        this.asking = asking;
    }

    @Override
    public void on(ProductionRescheduled heard) {
        OrderAccount account = accounts.lockedOrNotYet(heard.orderId(), heard.orderNumber());
        finishes.plan(heard.orderId(), heard.workOrderId(), asking.date(account, heard.newFinish()));
        asking.plan(account, finishes.lastOf(heard.orderId()).orElseThrow());
    }
}
