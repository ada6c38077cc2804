package io.gendan.finance.invoicing;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.credit.Credit;
import io.gendan.finance.payments.PaidFor;
import io.gendan.finance.payments.PaymentRequest;
import io.gendan.finance.payments.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import org.joda.money.Money;

/** What is paid of an invoice leaves the customer's exposure; paid in full it is settled. */
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

    /** What was not counted for want of a rate leaves nothing. */
    @Override
    public void received(PaymentRequest request, OrderAccount account) {
        Money relief = invoice(request).relieve(request.received());
        if (relief.isPositive()) {
            credit.paid(account.customer(), relief);
        }
    }

    @Override
    public void paid(PaymentRequest request, OrderAccount account) {
        outbox.record(invoice(request).settle(account.order(), clock.instant()));
    }

    @Override
    public void takenBack(PaymentRequest request, OrderAccount account) {
        Invoice invoice = invoice(request);
        invoice.reopen(account.order(), request.open()).ifPresent(outbox::record);
        Money again = invoice.relieve(request.received()).negated();
        if (again.isPositive()) {
            credit.owedAgain(account.customer(), again);
        }
    }

    private Invoice invoice(PaymentRequest request) {
        return invoices.findByIdOptional(request.reference()).orElseThrow();
    }
}
