package io.gendan.finance.balance;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.accounts.OrderAccounts;
import jakarta.enterprise.context.ApplicationScoped;

/** Remembers the planned finishes, and when to ask for the balance. */
@ApplicationScoped
class WhenProductionScheduled implements EventHandler<ProductionScheduled> {
    private final OrderAccounts accounts;
    private final PlannedFinishes finishes;
    private final AskingForBalance asking;

    WhenProductionScheduled(OrderAccounts accounts, PlannedFinishes finishes, AskingForBalance asking) {
        this.accounts = accounts;
        this.finishes = finishes;
        this.asking = asking;
    }

    @Override
    public void on(ProductionScheduled heard) {
        OrderAccount account = accounts.lockedOrNotYet(heard.orderId(), heard.orderNumber());
        heard.workOrders()
                .forEach(planned -> finishes.plan(
                        heard.orderId(), planned.workOrderId(), asking.date(account, planned.plannedFinish())));
        asking.plan(
                account, finishes.lastOf(heard.orderId()).orElseGet(() -> asking.date(account, heard.plannedFinish())));
    }
}
