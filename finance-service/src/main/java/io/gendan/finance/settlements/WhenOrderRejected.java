package io.gendan.finance.settlements;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.finance.accounts.AccountState;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.accounts.OrderAccounts;
import io.gendan.finance.credit.Credit;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives the credit back; nothing was asked for yet. */
@ApplicationScoped
class WhenOrderRejected implements EventHandler<OrderRejected> {
    private final OrderAccounts accounts;
    private final Credit credit;

    WhenOrderRejected(OrderAccounts accounts, Credit credit) {
        this.accounts = accounts;
        this.credit = credit;
    }

    @Override
    public void on(OrderRejected heard) {
        OrderAccount account = accounts.lockedOrNotYet(heard.orderId(), heard.orderNumber());
        if (account.isOpen()) {
            account.become(AccountState.REJECTED);
            credit.release(heard.orderId());
        }
    }
}
