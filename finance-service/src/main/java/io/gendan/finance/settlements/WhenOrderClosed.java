package io.gendan.finance.settlements;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.finance.accounts.AccountState;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.accounts.OrderAccounts;
import io.gendan.finance.costs.OrderCosts;
import io.gendan.finance.credit.Credit;
import io.gendan.finance.ledger.Book;
import io.gendan.finance.payments.Requesting;
import jakarta.enterprise.context.ApplicationScoped;
import org.joda.money.Money;

/** Gives back what was taken or paid beyond what was delivered, and books what the order cost. */
@ApplicationScoped
class WhenOrderClosed implements EventHandler<OrderClosed> {
    private final OrderAccounts accounts;
    private final Requesting requesting;
    private final Refunding refunding;
    private final OrderCosts costs;
    private final Credit credit;

    WhenOrderClosed(
            OrderAccounts accounts, Requesting requesting, Refunding refunding, OrderCosts costs, Credit credit) {
        this.accounts = accounts;
        this.requesting = requesting;
        this.refunding = refunding;
        this.costs = costs;
        this.credit = credit;
    }

    @Override
    public void on(OrderClosed heard) {
        OrderAccount account = accounts.lockedOrNotYet(heard.orderId(), heard.orderNumber());
        if (!account.isOpen()) {
            return;
        }
        account.become(AccountState.CLOSED);
        requesting.withdraw(account);
        Money left = account.unallocated();
        refunding.divide(account, left, Money.zero(account.currency()), "Paid for more than was delivered");
        costs.moveTo(
                Book.COST_OF_SALES,
                account.order(),
                "Cost of " + account.order().number());
        credit.release(heard.orderId());
    }
}
