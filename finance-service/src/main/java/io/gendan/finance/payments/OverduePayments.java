package io.gendan.finance.payments;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.time.DueHandler;
import io.gendan.finance.OrderRef;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.accounts.OrderAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Says that money is late. */
@ApplicationScoped
class OverduePayments implements DueHandler {
    private final PaymentRequests requests;
    private final OrderAccounts orders;
    private final Outbox outbox;

    OverduePayments(PaymentRequests requests, OrderAccounts orders, Outbox outbox) {
        this.requests = requests;
        this.orders = orders;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return DueDates.KIND;
    }

    @Override
    public void fire(String reference, Instant dueAt) {
        requests.orderOf(reference).flatMap(orders::locked).ifPresent(account -> remind(reference, account));
    }

    private void remind(String reference, OrderAccount account) {
        PaymentRequest request = requests.locked(reference);
        if (request.open().isPositive()) {
            OrderRef order = account.order();
            outbox.record(new PaymentOverdue(
                    order.id(),
                    order.number(),
                    order.revision(),
                    reference,
                    request.purpose(),
                    request.open(),
                    request.dueDate()));
        }
    }
}
