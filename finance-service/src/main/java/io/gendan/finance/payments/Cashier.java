package io.gendan.finance.payments;

import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.security.Caller;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.web.EntityTags;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.accounts.OrderAccounts;
import io.gendan.finance.ledger.Accounts;
import io.gendan.finance.ledger.Book;
import io.gendan.finance.ledger.Booking;
import io.gendan.finance.ledger.Ledger;
import io.gendan.finance.payments.PaymentRefusal.AmountNotPositive;
import io.gendan.finance.payments.PaymentRefusal.BankAccountUnknown;
import io.gendan.finance.payments.PaymentRefusal.BankReferenceDiffers;
import io.gendan.finance.payments.PaymentRefusal.CurrencyDiffers;
import io.gendan.finance.payments.PaymentRefusal.MoreThanOpen;
import io.gendan.finance.payments.PaymentRefusal.MoreThanUnapplied;
import io.gendan.finance.payments.PaymentRefusal.PaymentNotFound;
import io.gendan.finance.payments.PaymentRefusal.ReferenceUnknown;
import io.gendan.finance.payments.Payments.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.joda.money.Money;

/** Books money that comes in, matches it, and allocates it as a clerk says. Locks: reference, order, payment. */
@ApplicationScoped
class Cashier {
    private final Payments payments;
    private final PaymentRequests requests;
    private final OrderAccounts orders;
    private final Accounts accounts;
    private final Applying applying;
    private final Ledger ledger;
    private final EntityTags tags;
    private final Caller caller;
    private final FactoryClock clock;

    Cashier(
            Payments payments,
            PaymentRequests requests,
            OrderAccounts orders,
            Accounts accounts,
            Applying applying,
            Ledger ledger,
            EntityTags tags,
            Caller caller,
            FactoryClock clock) {
        this.payments = payments;
        this.requests = requests;
        this.orders = orders;
        this.accounts = accounts;
        this.applying = applying;
        this.ledger = ledger;
        this.tags = tags;
        this.caller = caller;
        this.clock = clock;
    }

    /** Twice the same bank reference is the same payment: nothing is booked again. */
    Recorded record(NewPayment money) {
        refuseUnlessPositive(money.amount());
        if (!accounts.isBank(money.bankAccount())) {
            throw new Refused(new BankAccountUnknown(money.bankAccount()));
        }
        String reference = money.reference();
        if (reference != null) {
            requests.lockReference(reference);
        }
        OrderAccount account = reference == null
                ? null
                : requests.orderOf(reference).flatMap(orders::locked).orElse(null);
        Recorded recorded = payments.record(money, caller.name(), clock.instant());
        if (!recorded.isNew()) {
            return theSame(recorded, money);
        }
        Payment payment = recorded.payment();
        ledger.post(Booking.of(
                        "Received " + money.bankReference(),
                        account == null ? null : account.order(),
                        money.amount().getCurrencyUnit())
                .debit(money.bankAccount(), money.amount())
                .credit(Book.UNAPPLIED, money.amount()));
        if (reference == null) {
            payment.waitFor(Reason.NO_REFERENCE);
        } else if (account != null) {
            applying.match(payment, requests.locked(reference), account);
        }
        return recorded;
    }

    private static Recorded theSame(Recorded recorded, NewPayment money) {
        Payment known = recorded.payment();
        if (!known.isSameAs(money)) {
            throw new Refused(new BankReferenceDiffers(money.bankAccount(), money.bankReference(), known.id()));
        }
        return recorded;
    }

    /** A clerk decides where unapplied money belongs; in the currency asked for, and no more than is open. */
    Payment allocate(UUID id, String reference, Money money) {
        refuseUnlessPositive(money);
        UUID order = requests.orderOf(reference).orElseThrow(() -> new Refused(new ReferenceUnknown(reference)));
        OrderAccount account = orders.locked(order).orElseThrow();
        Payment payment = lockedWith(id, money);
        PaymentRequest request = requests.locked(reference);
        if (!request.currency().equals(money.getCurrencyUnit())) {
            throw new Refused(new CurrencyDiffers(request.currency(), money.getCurrencyUnit()));
        }
        if (money.isGreaterThan(request.open())) {
            throw new Refused(new MoreThanOpen(reference, request.open()));
        }
        applying.apply(payment, request, account, money, caller.name());
        return payment;
    }

    /** Unapplied money goes back to its sender: it is a payable until the bank has sent it. */
    Payment giveBack(UUID id, Money money, String reason) {
        refuseUnlessPositive(money);
        Payment payment = lockedWith(id, money);
        payment.giveBack(money);
        ledger.post(Booking.of("Returned " + payment.bankReference() + ": " + reason, null, money.getCurrencyUnit())
                .debit(Book.UNAPPLIED, money)
                .credit(Book.REFUNDS, money));
        return payment;
    }

    private Payment lockedWith(UUID id, Money money) {
        Payment payment = payments.locked(id).orElseThrow(() -> new Refused(new PaymentNotFound(id)));
        tags.require(payment.version());
        if (!payment.amount().getCurrencyUnit().equals(money.getCurrencyUnit())) {
            throw new Refused(new CurrencyDiffers(
                    money.getCurrencyUnit(), payment.amount().getCurrencyUnit()));
        }
        if (money.isGreaterThan(payment.unapplied())) {
            throw new Refused(new MoreThanUnapplied(payment.unapplied()));
        }
        return payment;
    }

    private static void refuseUnlessPositive(Money money) {
        if (!money.isPositive()) {
            throw new Refused(new AmountNotPositive(money));
        }
    }
}
