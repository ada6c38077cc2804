package io.gendan.review.calendars;

import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.intake.EnvelopeHandler;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class WhenFactoryCalendarPublished implements EnvelopeHandler<FactoryCalendar> {
    private final Calendars calendars;

    WhenFactoryCalendarPublished(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public void on(FactoryCalendar published, Envelope envelope) {
        published.hours(); // refuses what cannot be read as hours before it is kept
        calendars.take(published, envelope.sequence(), envelope.json());
    }
}
