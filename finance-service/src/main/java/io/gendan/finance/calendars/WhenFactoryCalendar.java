package io.gendan.finance.calendars;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.time.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;

/** Remembers when the plant works. */
@ApplicationScoped
class WhenFactoryCalendar implements EventHandler<FactoryCalendar> {
    private final Calendars calendars;

    WhenFactoryCalendar(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public void on(FactoryCalendar heard) {
        WorkingCalendar calendar = WorkingCalendar.of(heard.zone(), heard.shifts(), heard.holidays());
        calendars.remember(heard.code(), heard.plant(), calendar);
    }
}
