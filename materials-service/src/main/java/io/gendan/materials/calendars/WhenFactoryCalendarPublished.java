package io.gendan.materials.calendars;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.time.Shift;
import io.gendan.chassis.time.WorkingCalendar;
import io.gendan.materials.items.CatalogueRevision;
import jakarta.enterprise.context.ApplicationScoped;

/** Working days changed: dates that were pending for want of a calendar can be told. */
@ApplicationScoped
class WhenFactoryCalendarPublished implements EventHandler<FactoryCalendarPublished> {
    private final Calendars calendars;
    private final CatalogueRevision revision;

    WhenFactoryCalendarPublished(Calendars calendars, CatalogueRevision revision) {
        this.calendars = calendars;
        this.revision = revision;
    }

    @Override
    public void on(FactoryCalendarPublished published) {
        WorkingCalendar calendar = WorkingCalendar.of(
                published.zone(),
                published.shifts().stream()
                        .map(shift -> new Shift(shift.weekday(), shift.from(), shift.to()))
                        .toList(),
                published.holidays());
        calendars.keep(published.code(), published.plant(), calendar);
        revision.raise();
    }
}
