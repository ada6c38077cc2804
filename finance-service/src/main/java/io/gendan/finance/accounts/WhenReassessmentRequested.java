package io.gendan.finance.accounts;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.finance.credit.Credit;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives back what the old promise held and asks the credit again; a request about an older promise is not acted on. */
@ApplicationScoped
class WhenReassessmentRequested implements EventHandler<ReassessmentRequested> {
    private final OrderAccounts accounts;
    private final Credit credit;

    WhenReassessmentRequested(OrderAccounts accounts, Credit credit) {
        this.accounts = accounts;
        this.credit = credit;
    }

    @Override
    public void on(ReassessmentRequested heard) {
        OrderAccount account = accounts.lockedOrNotYet(heard.orderId(), heard.orderNumber());
        if (!account.isOpen() || !account.isCurrent(heard.previousPromiseId())) {
            return;
        }
        account.promise(heard.promiseId(), heard.orderRevision());
        credit.assess(account.creditQuestion());
    }
}
