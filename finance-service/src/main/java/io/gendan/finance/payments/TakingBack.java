package io.gendan.finance.payments;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.web.EntityTags;
import io.gendan.finance.Amount;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.accounts.OrderAccounts;
import io.gendan.finance.ledger.Book;
import io.gendan.finance.ledger.Booking;
import io.gendan.finance.ledger.Ledger;
import io.gendan.finance.payments.PaymentRefusal.AlreadyTakenBack;
import io.gendan.finance.payments.PaymentRefusal.PaymentNotFound;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;

/**
 * The bank takes a payment back: what it paid is open again, what it cleared stays in until somebody clears it again, and
 * a person hears of what was done on the strength of it. Locks: orders, payment, requests.
 */
@ApplicationScoped
class TakingBack {
    private final Payments payments;
    private final PaymentRequests requests;
    private final OrderAccounts orders;
    private final DueDates dueDates;
    private final Ledger ledger;
    private final Outbox outbox;
    private final ExceptionCases cases;
    private final EntityTags tags;
    private final List<PaidFor> consequences;

    TakingBack(
            Payments payments,
            PaymentRequests requests,
            OrderAccounts orders,
            DueDates dueDates,
            Ledger ledger,
            Outbox outbox,
            ExceptionCases cases,
            EntityTags tags,
            @All List<PaidFor> consequences) {
        this.payments = payments;
        this.requests = requests;
        this.orders = orders;
        this.dueDates = dueDates;
        this.ledger = ledger;
        this.outbox = outbox;
        this.cases = cases;
        this.tags = tags;
        this.consequences = consequences;
    }

    Payment takeBack(UUID id, String reason) {
        payments.ordersPaidBy(id).forEach(orders::locked);
        Payment payment = payments.locked(id).orElseThrow(() -> new Refused(new PaymentNotFound(id)));
        tags.require(payment.version());
        if (payment.isTakenBack()) {
            throw new Refused(new AlreadyTakenBack(id));
        }
        String text = "The bank took " + payment.bankReference() + " back: " + reason;
        payment.allocations().forEach(part -> undo(payment, part, text));
        Money rest = payment.unapplied().plus(payment.returned());
        ledger.post(Booking.of(text, null, rest.getCurrencyUnit())
                .debit(Book.UNAPPLIED, payment.unapplied())
                .debit(Book.REFUNDS, payment.returned())
                .credit(payment.bankAccount(), rest));
        payment.takeBack();
        return payment;
    }

    private void undo(Payment payment, Allocation part, String text) {
        Money money = Amount.of(payment.amount().getCurrencyUnit().getCode(), part.amount());
        OrderAccount account =
                requests.orderOf(part.reference()).flatMap(orders::locked).orElseThrow();
        PaymentRequest request = requests.locked(part.reference());
        request.takeBack(money);
        Money used =
                request.purpose().isPrepayment() ? unreceive(account, money, text) : Money.zero(request.currency());
        consequences.stream()
                .filter(consequence -> consequence.purpose() == request.purpose())
                .forEach(consequence -> consequence.takenBack(request, account));
        askAgain(request, account);
        ledger.post(Booking.of(text, account.order(), money.getCurrencyUnit())
                .debit(request.purpose().book(), money.minus(used))
                .debit(Book.REVERSED_RECEIPTS, used)
                .credit(payment.bankAccount(), money));
        cases.raise(
                "payment-taken-back",
                account.order().id().toString(),
                "%s; %s of %s is %s"
                        .formatted(text, money, part.reference(), request.isCancelled() ? "gone" : "open again"));
    }

    /** Nobody asks in advance for an order that is over, unless its money was used before it was taken back. */
    private void askAgain(PaymentRequest request, OrderAccount account) {
        if (request.purpose().isPrepayment() && !account.isOpen() && !account.isUncovered()) {
            request.cancel();
        } else if (request.open().isPositive()) {
            dueDates.watch(request, account);
        }
    }

    /** @return what invoices or a settlement had used of it */
    private Money unreceive(OrderAccount account, Money money, String text) {
        Money used = account.unreceive(money);
        if (account.isOpen()) {
            outbox.record(account.holdBack(text));
        }
        if (used.isPositive()) {
            cases.raise(
                    "used-money-taken-back",
                    account.order().id().toString(),
                    "%s; invoices or a settlement had used %s of it: collect it, or stop the refund"
                            .formatted(text, used));
        }
        return used;
    }
}
