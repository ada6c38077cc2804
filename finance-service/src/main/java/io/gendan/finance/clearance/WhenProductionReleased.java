package io.gendan.finance.clearance;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.accounts.OrderAccounts;
import io.gendan.finance.credit.Credit;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes the credit that was held: from now on it may also open the second door. */
@ApplicationScoped
class WhenProductionReleased implements EventHandler<ProductionReleased> {
    private final OrderAccounts accounts;
    private final Credit credit;
    private final Outbox outbox;
    private final ExceptionCases cases;

    WhenProductionReleased(OrderAccounts accounts, Credit credit, Outbox outbox, ExceptionCases cases) {
        this.accounts = accounts;
        this.credit = credit;
        this.outbox = outbox;
        this.cases = cases;
    }

    @Override
    public void on(ProductionReleased heard) {
        OrderAccount account = accounts.lockedOrNotYet(heard.orderId(), heard.orderNumber());
        if (!account.isOpen()) {
            return;
        }
        if (!credit.take(heard.orderId(), heard.promiseId())) {
            cases.raise(
                    "released-without-credit",
                    heard.orderId().toString(),
                    heard.orderNumber() + " was released on promise " + heard.promiseId() + ", which holds no credit");
            return;
        }
        account.takeCredit();
        account.clear().ifPresent(outbox::record);
    }
}
