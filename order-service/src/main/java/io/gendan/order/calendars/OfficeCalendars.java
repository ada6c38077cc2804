package io.gendan.order.calendars;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.chassis.time.Shift;
import io.gendan.chassis.time.WorkingCalendar;
import io.gendan.chassis.values.Remembered;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** The calendar the order desk's clocks run on. */
@ApplicationScoped
public class OfficeCalendars implements PanacheRepositoryBase<OfficeCalendar, String> {
    private final ObjectMapper json;
    private final String code;
    private final WorkingCalendar untilPublished;
    private final Remembered<WorkingCalendar> remembered;

    OfficeCalendars(ObjectMapper json, OfficeConfig config, TransactionSynchronizationRegistry transaction) {
        this.json = json;
        this.remembered = new Remembered<>(transaction);
        this.code = config.calendar();
        this.untilPublished = WorkingCalendar.of(config.zone(), weekdays(), List.of());
    }

    /** Planning's office calendar; plain weekdays from eight to five until it has been published. */
    public WorkingCalendar current() {
        return remembered.get(
                code,
                name -> findByIdOptional(name)
                        .map(found -> read(found.calendar()))
                        .orElse(untilPublished));
    }

    void keep(String published, String plant, WorkingCalendar calendar) {
        OfficeCalendar kept = findByIdOptional(published).orElseGet(() -> new OfficeCalendar(published));
        kept.becomes(plant, write(calendar));
        persist(kept);
        remembered.changes();
    }

    private WorkingCalendar read(String text) {
        try {
            return json.readValue(text, WorkingCalendar.class);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String write(WorkingCalendar calendar) {
        try {
            return json.writeValueAsString(calendar);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Shift> weekdays() {
        return Stream.of(DayOfWeek.values())
                .limit(5)
                .flatMap(day -> Stream.of(
                        new Shift(day, LocalTime.of(8, 0), LocalTime.NOON),
                        new Shift(day, LocalTime.of(13, 0), LocalTime.of(17, 0))))
                .toList();
    }
}
