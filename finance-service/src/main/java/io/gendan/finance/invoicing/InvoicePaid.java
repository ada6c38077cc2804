package io.gendan.finance.invoicing;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.credit.Credit;
import io.gendan.finance.payments.PaidFor;
import io.gendan.finance.payments.PaymentRequest;
import io.gendan.finance.payments.Purpose;
import jakarta.enterprise.context.ApplicationScoped;

/** An invoice paid in full is settled and leaves the customer's exposure. */
@ApplicationScoped
class InvoicePaid implements PaidFor {
    private final Invoices invoices;
    private final Credit credit;
    private final Outbox outbox;
    private final FactoryClock clock;

    InvoicePaid(Invoices invoices, Credit credit, Outbox outbox, FactoryClock clock) {
        this.invoices = invoices;
        this.credit = credit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Purpose purpose() {
        return Purpose.INVOICE;
    }

    @Override
    public void paid(PaymentRequest request, OrderAccount account) {
        Invoice invoice = invoices.findByIdOptional(request.reference()).orElseThrow();
        credit.paid(account.customer(), invoice.exposure());
        outbox.record(invoice.settle(account.order(), clock.instant()));
    }
}
