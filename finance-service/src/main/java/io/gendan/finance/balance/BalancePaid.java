package io.gendan.finance.balance;

import io.gendan.chassis.events.Outbox;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.payments.PaidFor;
import io.gendan.finance.payments.PaymentRequest;
import io.gendan.finance.payments.Purpose;
import jakarta.enterprise.context.ApplicationScoped;

/** The whole balance clears what is stored. */
@ApplicationScoped
class BalancePaid implements PaidFor {
    private final Outbox outbox;

    BalancePaid(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Purpose purpose() {
        return Purpose.BALANCE;
    }

    @Override
    public void paid(PaymentRequest request, OrderAccount account) {
        account.clear().ifPresent(outbox::record);
    }
}
