package io.gendan.order.calendars;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.time.Shift;
import io.gendan.chassis.time.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

@ApplicationScoped
class WhenFactoryCalendarPublished implements EventHandler<WhenFactoryCalendarPublished.FactoryCalendar> {
    private final OfficeCalendars calendars;

    WhenFactoryCalendarPublished(OfficeCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public void on(FactoryCalendar fact) {
        calendars.keep(fact.code(), fact.plant(), WorkingCalendar.of(fact.zone(), fact.shifts(), fact.holidays()));
    }

    @EventType(value = "io.gendan.planning.factory-calendar.v1", master = true)
    record FactoryCalendar(String code, String plant, ZoneId zone, List<Shift> shifts, List<LocalDate> holidays) {}
}
