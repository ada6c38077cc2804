package io.gendan.materials.availability;

import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.time.WorkingCalendar;
import io.gendan.materials.boms.Catalogue;
import io.gendan.materials.boms.Catalogues;
import io.gendan.materials.calendars.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Today in a plant, and the working days from it. */
@ApplicationScoped
public class FactoryDay {
    private static final int HOLD_DAYS = 3;

    private final FactoryClock clock;
    private final Calendars calendars;
    private final Catalogues catalogues;

    FactoryDay(FactoryClock clock, Calendars calendars, Catalogues catalogues) {
        this.clock = clock;
        this.calendars = calendars;
        this.catalogues = catalogues;
    }

    public Today in(String plant) {
        Instant now = clock.instant();
        Optional<WorkingCalendar> calendar = calendars.of(plant);
        LocalDate date =
                calendar.map(known -> known.dateOf(now)).orElseGet(() -> LocalDate.ofInstant(now, ZoneOffset.UTC));
        return new Today(now, date, calendar, catalogues.current());
    }

    /** @param calendar empty until planning has published one */
    public record Today(Instant now, LocalDate date, Optional<WorkingCalendar> calendar, Catalogue catalogue) {
        /** When an item ordered today from its preferred supplier arrives; null when nobody sells it or no day can be counted. */
        public @Nullable LocalDate arrivalOf(String item) {
            return catalogue
                    .preferred(item)
                    .flatMap(offer -> calendar.map(days -> days.plusDays(date, offer.leadTimeDays())))
                    .orElse(null);
        }

        /** When work ends today; empty without a calendar. */
        public Optional<Instant> endOfDay() {
            return calendar.map(days -> days.endOfDay(days.workingDayFrom(date)));
        }

        /** The working day after the one an instant falls on, as if it had come. */
        public Today nextWorkingDayAfter(Instant instant) {
            LocalDate next = calendar.map(days -> days.plusDays(days.dateOf(instant), 1))
                    .orElseGet(
                            () -> LocalDate.ofInstant(instant, ZoneOffset.UTC).plusDays(1));
            return new Today(now, next, calendar, catalogue);
        }

        /** Three working days; without a calendar, three days. */
        Instant holdUntil() {
            return calendar.map(days -> days.endOfDay(days.plusDays(date, HOLD_DAYS)))
                    .orElseGet(() -> now.plus(Duration.ofDays(HOLD_DAYS)));
        }
    }
}
