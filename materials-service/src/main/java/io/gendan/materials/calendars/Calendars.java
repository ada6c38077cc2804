package io.gendan.materials.calendars;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.chassis.time.WorkingCalendar;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The calendar material is dated by: receiving works when the workshops do. */
@ApplicationScoped
public class Calendars implements PanacheRepositoryBase<FactoryCalendar, String> {
    private final ObjectMapper json;
    private final String preferred;

    Calendars(ObjectMapper json, @ConfigProperty(name = "materials.calendar", defaultValue = "DAY") String preferred) {
        this.json = json;
        this.preferred = preferred;
    }

    /** Empty until planning has published one: without it no working day can be counted. */
    public Optional<WorkingCalendar> of(String plant) {
        return find("plant = ?1 order by case when code = ?2 then 0 else 1 end, code", plant, preferred)
                .firstResultOptional()
                .map(stored -> read(stored.calendar()));
    }

    void keep(String code, String plant, WorkingCalendar calendar) {
        FactoryCalendar stored = findByIdOptional(code).orElseGet(() -> new FactoryCalendar(code));
        stored.take(plant, write(calendar));
        persist(stored);
    }

    private WorkingCalendar read(String text) {
        try {
            return json.readValue(text, WorkingCalendar.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(WorkingCalendar calendar) {
        try {
            return json.writeValueAsString(calendar);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
