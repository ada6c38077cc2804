package io.gendan.finance.deposits;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.finance.OrderRef;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.payments.PaidFor;
import io.gendan.finance.payments.PaymentRequest;
import io.gendan.finance.payments.Purpose;
import jakarta.enterprise.context.ApplicationScoped;

/** The whole deposit opens production; a part of it opens nothing. */
@ApplicationScoped
class DepositPaid implements PaidFor {
    private final Outbox outbox;
    private final FactoryClock clock;

    DepositPaid(Outbox outbox, FactoryClock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Purpose purpose() {
        return Purpose.DEPOSIT;
    }

    @Override
    public void paid(PaymentRequest request, OrderAccount account) {
        OrderRef order = account.order();
        outbox.record(new DepositReceived(
                order.id(), order.number(), order.revision(), request.reference(), request.amount(), clock.instant()));
    }
}
