package io.gendan.finance.payments;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.finance.OrderRef;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.ledger.Book;
import io.gendan.finance.ledger.Booking;
import io.gendan.finance.ledger.Ledger;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Gives money to a request: payment, request, order account and ledger move together. */
@ApplicationScoped
class Applying {
    static final String BY_REFERENCE = "reference";

    private final Ledger ledger;
    private final Outbox outbox;
    private final FactoryClock clock;
    private final DueDates dueDates;
    private final ExceptionCases cases;
    private final List<PaidFor> consequences;

    Applying(
            Ledger ledger,
            Outbox outbox,
            FactoryClock clock,
            DueDates dueDates,
            ExceptionCases cases,
            @All List<PaidFor> consequences) {
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
        this.dueDates = dueDates;
        this.cases = cases;
        this.consequences = consequences;
    }

    /** Applies the payment if it is exactly what is open, else says why not. Either way the order hears of it. */
    void match(Payment payment, PaymentRequest request, OrderAccount account) {
        Optional<Reason> obstacle = request.whyNot(payment.customer(), payment.unapplied());
        if (obstacle.isPresent()) {
            payment.waitFor(obstacle.get());
            announce(payment, account);
        } else {
            apply(payment, request, account, payment.unapplied(), BY_REFERENCE);
        }
    }

    void apply(Payment payment, PaymentRequest request, OrderAccount account, Money money, String by) {
        payment.apply(request, money, by, clock.instant());
        request.receive(money, clock.instant());
        Money covering =
                request.purpose().isPrepayment() ? account.receive(money) : Money.zero(money.getCurrencyUnit());
        ledger.post(Booking.of("Applied to " + request.reference(), account.order(), money.getCurrencyUnit())
                .debit(Book.UNAPPLIED, money)
                .credit(Book.REVERSED_RECEIPTS, covering)
                .credit(request.purpose().book(), money.minus(covering)));
        announce(payment, account);
        if (request.isPaid()) {
            dueDates.end(request);
        }
        consequences.stream()
                .filter(consequence -> consequence.purpose() == request.purpose())
                .forEach(consequence -> tell(consequence, request, account));
        if (request.purpose().isPrepayment() && request.isPaid() && account.isOnlyHeldBack()) {
            cases.raise(
                    "paid-and-held-back",
                    account.order().id().toString(),
                    "%s is paid, and nothing of %s is cleared until finance clears it again"
                            .formatted(request.reference(), account.order().number()));
        }
    }

    private static void tell(PaidFor consequence, PaymentRequest request, OrderAccount account) {
        consequence.received(request, account);
        if (request.isPaid()) {
            consequence.paid(request, account);
        }
    }

    private void announce(Payment payment, OrderAccount account) {
        OrderRef order = account.order();
        outbox.record(new PaymentReceived(
                order.id(),
                order.number(),
                order.revision(),
                payment.id(),
                payment.amount(),
                payment.applied(),
                payment.unapplied(),
                payment.reference()));
    }
}
