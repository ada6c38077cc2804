package io.gendan.finance.credit;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.time.DueHandler;
import io.gendan.chassis.time.DueWork;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.time.WorkingCalendar;
import io.gendan.finance.FinanceRules;
import io.gendan.finance.calendars.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** How long a hold stands, and its end: only this row lapses it, never a comparison of times on reading. */
@ApplicationScoped
class Validity implements DueHandler {
    private final CreditAccounts accounts;
    private final CreditHolds holds;
    private final Calendars calendars;
    private final DueWork due;
    private final FactoryClock clock;
    private final FinanceRules rules;
    private final Outbox outbox;

    Validity(
            CreditAccounts accounts,
            CreditHolds holds,
            Calendars calendars,
            DueWork due,
            FactoryClock clock,
            FinanceRules rules,
            Outbox outbox) {
        this.accounts = accounts;
        this.holds = holds;
        this.calendars = calendars;
        this.due = due;
        this.clock = clock;
        this.rules = rules;
        this.outbox = outbox;
    }

    LocalDate today() {
        return clock.today(rules.zone());
    }

    /** The end of the third working day (as configured) after now. */
    Instant fromNow(String plant) {
        WorkingCalendar calendar = calendars.of(plant);
        LocalDate today = calendar.dateOf(clock.instant());
        return calendar.endOfDay(calendar.plusDays(today, rules.holdWorkingDays()));
    }

    /** A hold of nothing does not lapse: there is nothing to give back, and nobody would be better off. */
    void watch(CreditHold hold) {
        if (hold.state() == HoldState.HELD && hold.isNeeded()) {
            due.at(hold.validUntil(), key(hold), kind());
        }
    }

    void end(CreditHold hold) {
        due.cancel(key(hold), kind());
    }

    @Override
    public String kind() {
        return "credit-hold";
    }

    @Override
    public void fire(String key, Instant dueAt) {
        UUID order = UUID.fromString(key);
        holds.customerOf(order)
                .flatMap(accounts::locked)
                .ifPresent(account -> holds.liveOf(order)
                        .filter(hold -> hold.state() == HoldState.HELD)
                        .filter(hold -> !hold.validUntil().isAfter(dueAt))
                        .ifPresent(hold -> {
                            hold.lapse(account);
                            outbox.record(hold.lapsed("it was not accepted by " + hold.validUntil()));
                        }));
    }

    private static String key(CreditHold hold) {
        return hold.order().id().toString();
    }
}
