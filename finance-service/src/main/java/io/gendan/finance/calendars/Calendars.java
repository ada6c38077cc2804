package io.gendan.finance.calendars;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.chassis.time.Shift;
import io.gendan.chassis.time.WorkingCalendar;
import io.gendan.finance.FinanceRules;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The calendars of the plants. */
@ApplicationScoped
public class Calendars implements PanacheRepositoryBase<KnownCalendar, String> {
    private final WorkingCalendar untilPublished;
    private final ObjectMapper json;

    Calendars(FinanceRules rules, ObjectMapper json) {
        this.json = json;
        List<Shift> weekdays = Stream.of(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                .map(day -> new Shift(day, LocalTime.of(8, 0), LocalTime.of(17, 0)))
                .toList();
        this.untilPublished = WorkingCalendar.of(rules.zone(), weekdays, Set.of());
    }

    /** The plant's calendar; of several the day shift's ({@code DAY}), else the first by code. */
    public WorkingCalendar of(String plant) {
        return find("plant = ?1 order by case when code = 'DAY' then 0 else 1 end, code", plant)
                .firstResultOptional()
                .map(known -> read(known.calendar()))
                .orElse(untilPublished);
    }

    void remember(String code, String plant, WorkingCalendar calendar) {
        try {
            getEntityManager().merge(new KnownCalendar(code, plant, json.writeValueAsString(calendar)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WorkingCalendar read(String calendar) {
        try {
            return json.readValue(calendar, WorkingCalendar.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
