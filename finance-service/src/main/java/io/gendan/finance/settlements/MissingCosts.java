package io.gendan.finance.settlements;

import io.gendan.chassis.time.DueWork;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.time.WorkingCalendar;
import io.gendan.finance.FinanceRules;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.calendars.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/** Costs that nobody has said yet have a due time. */
@ApplicationScoped
class MissingCosts {
    static final String KIND = "cancellation-costs";

    private final Calendars calendars;
    private final DueWork due;
    private final FactoryClock clock;
    private final FinanceRules rules;

    MissingCosts(Calendars calendars, DueWork due, FactoryClock clock, FinanceRules rules) {
        this.calendars = calendars;
        this.due = due;
        this.clock = clock;
        this.rules = rules;
    }

    void watch(OrderAccount account) {
        due.at(dueAfter(clock.instant(), account.plant()), key(account), KIND);
    }

    /** Until when the departments of a plant have time. */
    Instant dueAfter(Instant asked, String plant) {
        WorkingCalendar calendar = calendars.of(plant);
        return calendar.endOfDay(calendar.plusDays(calendar.dateOf(asked), rules.cancellationCostWorkingDays()));
    }

    void end(OrderAccount account) {
        due.cancel(key(account), KIND);
    }

    LocalDate today(OrderAccount account) {
        return calendars.of(account.plant()).dateOf(clock.instant());
    }

    private static String key(OrderAccount account) {
        return account.order().id().toString();
    }
}
