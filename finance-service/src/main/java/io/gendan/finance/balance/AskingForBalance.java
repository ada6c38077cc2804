package io.gendan.finance.balance;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.time.DueHandler;
import io.gendan.chassis.time.DueWork;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.finance.FinanceRules;
import io.gendan.finance.OrderRef;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.accounts.OrderAccounts;
import io.gendan.finance.calendars.Calendars;
import io.gendan.finance.payments.PaymentRequest;
import io.gendan.finance.payments.PaymentRequests;
import io.gendan.finance.payments.Purpose;
import io.gendan.finance.payments.Requesting;
import io.gendan.finance.payments.RfReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Asks for the balance once: a week before the planned finish, which may move until then, or at once when later. */
@ApplicationScoped
public class AskingForBalance implements DueHandler {
    private final OrderAccounts accounts;
    private final PlannedFinishes finishes;
    private final PaymentRequests requests;
    private final Requesting requesting;
    private final Calendars calendars;
    private final DueWork due;
    private final FactoryClock clock;
    private final FinanceRules rules;
    private final Outbox outbox;

    AskingForBalance(
            OrderAccounts accounts,
            PlannedFinishes finishes,
            PaymentRequests requests,
            Requesting requesting,
            Calendars calendars,
            DueWork due,
            FactoryClock clock,
            FinanceRules rules,
            Outbox outbox) {
        this.accounts = accounts;
        this.finishes = finishes;
        this.requests = requests;
        this.requesting = requesting;
        this.calendars = calendars;
        this.due = due;
        this.clock = clock;
        this.rules = rules;
        this.outbox = outbox;
    }

    /** The work is planned to finish on this date. */
    void plan(OrderAccount account, LocalDate finish) {
        if (!isStillToAsk(account)) {
            return;
        }
        LocalDate askOn = finish.minusDays(rules.balanceLeadDays());
        Instant askAt = askOn.atStartOfDay(zone(account)).toInstant();
        if (askAt.isAfter(clock.instant())) {
            due.at(askAt, account.order().id().toString(), kind());
        } else {
            ask(account);
        }
    }

    /** Everything is stored earlier than anybody planned: there is no reason to wait. */
    public void finishedEarly(OrderAccount account) {
        ask(account);
    }

    @Override
    public String kind() {
        return "ask-for-balance";
    }

    @Override
    public void fire(String key, Instant dueAt) {
        accounts.locked(UUID.fromString(key)).ifPresent(this::ask);
    }

    private void ask(OrderAccount account) {
        due.cancel(account.order().id().toString(), kind());
        if (!isStillToAsk(account)) {
            return;
        }
        OrderRef order = account.order();
        LocalDate today = clock.today(zone(account));
        LocalDate dueDate = finishes.lastOf(order.id()).filter(today::isBefore).orElse(today);
        String reference = RfReference.of(order.number(), "B");
        PaymentRequest request = requesting.open(
                account, Purpose.BALANCE, reference, account.total().minus(account.deposit()), dueDate);
        outbox.record(new BalanceRequested(
                order.id(), order.number(), order.revision(), reference, request.amount(), request.dueDate()));
        requesting.applyEarlierPayments(request, account);
    }

    private boolean isStillToAsk(OrderAccount account) {
        return account.leavesABalance()
                && requests.of(account.order().id(), Purpose.BALANCE).isEmpty();
    }

    private ZoneId zone(OrderAccount account) {
        return calendars.of(account.plant()).zone();
    }

    LocalDate date(OrderAccount account, Instant finish) {
        return LocalDate.ofInstant(finish, zone(account));
    }
}
