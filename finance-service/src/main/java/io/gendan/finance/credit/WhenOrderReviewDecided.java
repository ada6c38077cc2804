package io.gendan.finance.credit;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.intake.NotYet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** A counter-offer keeps the credit hold until it ends; other outcomes come as the order's own events. */
@ApplicationScoped
class WhenOrderReviewDecided implements EventHandler<OrderReviewDecided> {
    private final CreditAccounts accounts;
    private final CreditHolds holds;
    private final Validity validity;

    WhenOrderReviewDecided(CreditAccounts accounts, CreditHolds holds, Validity validity) {
        this.accounts = accounts;
        this.holds = holds;
        this.validity = validity;
    }

    @Override
    public void on(OrderReviewDecided heard) {
        Instant until = heard.counterValidUntil();
        if (!heard.outcome().equals("COUNTERED") || until == null) {
            return;
        }
        NotYet unknown = new NotYet("promise " + heard.promiseId() + " of order " + heard.orderNumber());
        String customer = holds.customerOf(heard.orderId()).orElseThrow(() -> unknown);
        CreditHold hold = accounts.locked(customer)
                .flatMap(account -> holds.findByIdOptional(heard.promiseId()))
                .orElseThrow(() -> unknown);
        if (hold.state() == HoldState.HELD) {
            hold.extend(until);
            validity.watch(hold);
        }
    }
}
