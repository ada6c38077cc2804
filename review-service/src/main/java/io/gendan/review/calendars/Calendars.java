package io.gendan.review.calendars;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.chassis.time.WorkingCalendar;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;

/** The calendars of the plants, as far as planning has published them. */
@ApplicationScoped
public class Calendars implements PanacheRepositoryBase<PublishedCalendar, String> {
    private final OfficeHours office;
    private final ObjectMapper json;

    Calendars(OfficeHours office, ObjectMapper json) {
        this.office = office;
        this.json = json;
    }

    /** When people of a plant sign. */
    public WorkingCalendar officeOf(String plant) {
        return findByIdOptional(PublishedCalendar.name(plant, office.calendar()))
                .map(this::read)
                .orElseGet(office::untilPublished);
    }

    void take(FactoryCalendar published, long sequence, String text) {
        String name = PublishedCalendar.name(published.plant(), published.code());
        PublishedCalendar known = findById(name);
        if (known == null) {
            known = new PublishedCalendar(name);
            persist(known);
        }
        known.take(sequence, text);
    }

    private WorkingCalendar read(PublishedCalendar known) {
        try {
            return json.readValue(known.hours(), FactoryCalendar.class).hours();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
