package io.gendan.finance.settlements;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.accounts.OrderAccounts;
import io.gendan.finance.costs.OrderCosts;
import io.gendan.finance.credit.Credit;
import io.gendan.finance.ledger.Book;
import io.gendan.finance.payments.Requesting;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives the credit back, asks for nothing more, and waits for what the cancellation cost. */
@ApplicationScoped
class WhenOrderCancelled implements EventHandler<OrderCancelled> {
    private final OrderAccounts accounts;
    private final Requesting requesting;
    private final Settling settling;
    private final OrderCosts costs;
    private final Credit credit;
    private final ExceptionCases cases;

    WhenOrderCancelled(
            OrderAccounts accounts,
            Requesting requesting,
            Settling settling,
            OrderCosts costs,
            Credit credit,
            ExceptionCases cases) {
        this.accounts = accounts;
        this.requesting = requesting;
        this.settling = settling;
        this.costs = costs;
        this.credit = credit;
        this.cases = cases;
    }

    @Override
    public void on(OrderCancelled heard) {
        OrderAccount account = accounts.lockedOrNotYet(heard.orderId(), heard.orderNumber());
        if (!account.isOpen()) {
            cases.raise("cancelled-twice", heard.orderId().toString(), "Cancelled when it was " + account.state());
            return;
        }
        requesting.withdraw(account);
        costs.moveTo(Book.MATERIAL_WRITTEN_OFF, account.order(), "Cancelled: " + heard.reason());
        settling.cancelled(account, heard);
        credit.release(heard.orderId());
    }
}
