package io.gendan.finance.invoicing;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.finance.accounts.Bill;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.calendars.Calendars;
import io.gendan.finance.credit.Credit;
import io.gendan.finance.invoicing.Invoice.Issued;
import io.gendan.finance.ledger.Book;
import io.gendan.finance.ledger.Booking;
import io.gendan.finance.ledger.Ledger;
import io.gendan.finance.payments.PaymentRequest;
import io.gendan.finance.payments.Purpose;
import io.gendan.finance.payments.Requesting;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.joda.money.Money;

/** Writes an invoice: prepaid money first, the rest a receivable. The order's account is locked, the number comes last. */
@ApplicationScoped
class Invoicing {
    private final Invoices invoices;
    private final Credit credit;
    private final Requesting requesting;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Calendars calendars;
    private final FactoryClock clock;

    Invoicing(
            Invoices invoices,
            Credit credit,
            Requesting requesting,
            Ledger ledger,
            Outbox outbox,
            Calendars calendars,
            FactoryClock clock) {
        this.invoices = invoices;
        this.credit = credit;
        this.requesting = requesting;
        this.ledger = ledger;
        this.outbox = outbox;
        this.calendars = calendars;
        this.clock = clock;
    }

    void issue(OrderAccount account, ShipmentDispatched shipment, Map<Integer, BigDecimal> quantities) {
        Bill bill = account.bill(quantities);
        Money exposure = bill.due().isZero()
                ? bill.due()
                : credit.bill(account.order().id(), account.customer(), shipment.shipmentNumber(), bill.due());
        Instant now = clock.instant();
        Issued when = new Issued(now, calendars.of(account.plant()).dateOf(now));
        String number = invoices.nextNumber(when.date().getYear());
        Invoice invoice = new Invoice(number, shipment, account, bill, exposure, when);
        invoices.persistAndFlush(invoice);
        book(invoice, account);
        outbox.record(invoice.issued(account.order()));
        if (bill.due().isZero()) {
            outbox.record(invoice.settle(account.order(), now));
        } else {
            PaymentRequest request = requesting.open(account, Purpose.INVOICE, number, bill.due(), invoice.dueDate());
            requesting.applyEarlierPayments(request, account);
        }
    }

    private void book(Invoice invoice, OrderAccount account) {
        ledger.post(Booking.of("Invoice " + invoice.number(), account.order(), account.currency())
                .debit(Book.RECEIVABLES, invoice.due())
                .debit(Book.DEPOSITS, invoice.prepaid())
                .credit(Book.SALES, invoice.total()));
    }
}
