package io.gendan.finance.settlements;

import io.gendan.chassis.events.Outbox;
import io.gendan.finance.OrderRef;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.ledger.Book;
import io.gendan.finance.ledger.Booking;
import io.gendan.finance.ledger.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import org.joda.money.Money;

/** Prepaid money that no invoice will take: back to the customer, or kept. */
@ApplicationScoped
class Refunding {
    private final Ledger ledger;
    private final Outbox outbox;

    Refunding(Ledger ledger, Outbox outbox) {
        this.ledger = ledger;
        this.outbox = outbox;
    }

    void divide(OrderAccount account, Money refunded, Money retained, String reason) {
        OrderRef order = account.order();
        account.giveBack(refunded.plus(retained));
        ledger.post(Booking.of(reason, order, account.currency())
                .debit(Book.DEPOSITS, refunded.plus(retained))
                .credit(Book.REFUNDS, refunded)
                .credit(Book.CANCELLATIONS, retained));
        if (refunded.isPositive()) {
            outbox.record(new RefundIssued(order.id(), order.number(), order.revision(), refunded, reason));
        }
    }
}
