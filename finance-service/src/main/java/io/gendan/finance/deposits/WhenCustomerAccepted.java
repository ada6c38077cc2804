package io.gendan.finance.deposits;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.intake.NotYet;
import io.gendan.finance.FinanceRules;
import io.gendan.finance.OrderRef;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.accounts.OrderAccounts;
import io.gendan.finance.calendars.Calendars;
import io.gendan.finance.credit.Credit;
import io.gendan.finance.payments.PaymentRequest;
import io.gendan.finance.payments.Purpose;
import io.gendan.finance.payments.Requesting;
import io.gendan.finance.payments.RfReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.joda.money.Money;

/** Asks for the deposit, or opens the first door on credit when none is agreed. */
@ApplicationScoped
class WhenCustomerAccepted implements EventHandler<CustomerAccepted> {
    private final OrderAccounts accounts;
    private final Credit credit;
    private final Requesting requesting;
    private final Calendars calendars;
    private final FinanceRules rules;
    private final Outbox outbox;

    WhenCustomerAccepted(
            OrderAccounts accounts,
            Credit credit,
            Requesting requesting,
            Calendars calendars,
            FinanceRules rules,
            Outbox outbox) {
        this.accounts = accounts;
        this.credit = credit;
        this.requesting = requesting;
        this.calendars = calendars;
        this.rules = rules;
        this.outbox = outbox;
    }

    @Override
    public void on(CustomerAccepted heard) {
        OrderAccount account = accounts.lockedOrNotYet(heard.orderId(), heard.orderNumber());
        if (!account.isOpen() || account.isAccepted()) {
            return;
        }
        if (account.deposit().isZero()) {
            takeCredit(account);
        } else {
            askForDeposit(account, heard);
        }
    }

    private void takeCredit(OrderAccount account) {
        OrderRef order = account.order();
        Money committed = credit.committed(order.id())
                .orElseThrow(() -> new NotYet("committed credit of order " + order.number()));
        account.accept();
        outbox.record(new CreditTaken(order.id(), order.number(), order.revision(), committed));
    }

    private void askForDeposit(OrderAccount account, CustomerAccepted heard) {
        account.accept();
        OrderRef order = account.order();
        LocalDate due = calendars.of(account.plant()).dateOf(heard.acceptedAt()).plusDays(rules.depositDueDays());
        String reference = RfReference.of(order.number(), "D");
        PaymentRequest request = requesting.open(account, Purpose.DEPOSIT, reference, account.deposit(), due);
        outbox.record(new DepositRequested(
                order.id(), order.number(), order.revision(), reference, request.amount(), request.dueDate()));
        requesting.applyEarlierPayments(request, account);
    }
}
