package io.gendan.finance.payments;

import io.gendan.chassis.time.FactoryClock;
import io.gendan.finance.accounts.OrderAccount;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.joda.money.Money;

/** Asks a customer for money. The caller has locked the order's account. */
@ApplicationScoped
public class Requesting {
    private final PaymentRequests requests;
    private final Payments payments;
    private final Applying applying;
    private final DueDates dueDates;
    private final FactoryClock clock;

    Requesting(PaymentRequests requests, Payments payments, Applying applying, DueDates dueDates, FactoryClock clock) {
        this.requests = requests;
        this.payments = payments;
        this.applying = applying;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    public PaymentRequest open(
            OrderAccount account, Purpose purpose, String reference, Money amount, LocalDate dueDate) {
        requests.lockReference(reference);
        PaymentRequest request = new PaymentRequest(reference, account, purpose, amount, dueDate, clock.instant());
        requests.persistAndFlush(request);
        dueDates.watch(request, account);
        return request;
    }

    /** Applies what was paid under the reference before it was asked for; called once the request is announced. */
    public void applyEarlierPayments(PaymentRequest request, OrderAccount account) {
        payments.lockedWaitingFor(request.reference()).forEach(payment -> applying.match(payment, request, account));
    }

    /**
     * Nothing is asked for in advance any more: what comes now stays unapplied and is late for nobody. What the bank took
     * back after invoices had used it is still owed.
     */
    public void withdraw(OrderAccount account) {
        if (account.isUncovered()) {
            return;
        }
        requests.of(account.order().id()).stream()
                .filter(request -> request.purpose().isPrepayment() && !request.isPaid())
                .forEach(request -> {
                    request.cancel();
                    dueDates.end(request);
                });
    }
}
