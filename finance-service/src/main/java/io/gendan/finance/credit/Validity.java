package io.gendan.finance.credit;

import io.gendan.chassis.time.DueWork;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.time.WorkingCalendar;
import io.gendan.finance.FinanceRules;
import io.gendan.finance.calendars.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/** How long a hold stands, and the row that ends it. */
@ApplicationScoped
class Validity {
    static final String KIND = "credit-hold";

    private final Calendars calendars;
    private final DueWork due;
    private final FactoryClock clock;
    private final FinanceRules rules;

    Validity(Calendars calendars, DueWork due, FactoryClock clock, FinanceRules rules) {
        this.calendars = calendars;
        this.due = due;
        this.clock = clock;
        this.rules = rules;
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
            due.at(hold.validUntil(), key(hold), KIND);
        }
    }

    void end(CreditHold hold) {
        due.cancel(key(hold), KIND);
    }

    private static String key(CreditHold hold) {
        return hold.order().id().toString();
    }
}
