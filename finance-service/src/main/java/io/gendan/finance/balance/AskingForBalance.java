package io.gendan.finance.balance;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.time.DueHandler;
import io.gendan.chassis.time.DueWork;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.time.WorkingCalendar;
import io.gendan.finance.FinanceRules;
import io.gendan.finance.OrderRef;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.accounts.OrderAccounts;
import io.gendan.finance.calendars.Calendars;
import io.gendan.finance.payments.PaymentRequest;
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
    private final Requesting requesting;
    private final Calendars calendars;
    private final DueWork due;
    private final FactoryClock clock;
    private final FinanceRules rules;
    private final Outbox outbox;

    AskingForBalance(
            OrderAccounts accounts,
            Requesting requesting,
            Calendars calendars,
            DueWork due,
            FactoryClock clock,
            FinanceRules rules,
            Outbox outbox) {
        this.accounts = accounts;
        this.requesting = requesting;
        this.calendars = calendars;
        this.due = due;
        this.clock = clock;
        this.rules = rules;
        this.outbox = outbox;
    }

    /** The work is planned to finish on this date. */
    void plan(OrderAccount account, LocalDate finish) {
        account.plan(finish);
        if (!account.awaitsBalanceRequest()) {
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
        if (!account.askForBalance()) {
            return;
        }
        OrderRef order = account.order();
        LocalDate today = clock.today(zone(account));
        LocalDate finish = account.plannedFinish();
        LocalDate dueDate = finish != null && finish.isAfter(today) ? finish : today;
        String reference = RfReference.of(order.number(), "B");
        PaymentRequest request = requesting.open(
                account, Purpose.BALANCE, reference, account.total().minus(account.deposit()), dueDate);
        outbox.record(new BalanceRequested(
                order.id(), order.number(), order.revision(), reference, request.amount(), request.dueDate()));
        requesting.applyEarlierPayments(request, account);
    }

    private ZoneId zone(OrderAccount account) {
        return calendars.of(account.plant()).zone();
    }

    /** The plant's date of a planned finish, which planning writes as an instant or as a date. */
    LocalDate date(OrderAccount account, String finish) {
        WorkingCalendar calendar = calendars.of(account.plant());
        return finish.indexOf('T') < 0 ? LocalDate.parse(finish) : calendar.dateOf(Instant.parse(finish));
    }
}
