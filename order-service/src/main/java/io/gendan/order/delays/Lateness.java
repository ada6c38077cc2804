package io.gendan.order.delays;

import io.gendan.chassis.time.FactoryClock;
import io.gendan.order.calendars.OfficeCalendars;
import io.gendan.order.ordering.FinishWatch;
import io.gendan.order.ordering.Order;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Compares the finish of a line with our promise, in days of the plant: one beyond it opens a delay, or moves the open one;
 * one that is on time again closes it, if the customer was not told yet.
 */
@ApplicationScoped
class Lateness implements FinishWatch {
    private static final String COMPLETED_LATE = "COMPLETED_LATE";

    private final Delays delays;
    private final OfficeCalendars calendars;
    private final FactoryClock clock;

    Lateness(Delays delays, OfficeCalendars calendars, FactoryClock clock) {
        this.delays = delays;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Planning need not have said that it slips. */
    @Override
    public void finished(Order order, int line) {
        weigh(order, line, COMPLETED_LATE);
    }

    void weigh(Order order, int line, String cause) {
        Optional<LocalDate> promised = order.promisedDate(line);
        Optional<LocalDate> finish = order.finish(line).map(calendars.current()::dateOf);
        if (order.isOver() || promised.isEmpty() || finish.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Optional<Delay> open = delays.open(order.id(), line);
        // Our own promise decides: the customer may have agreed to a later date after planning computed this.
        if (finish.get().isAfter(promised.get())) {
            open.ifPresentOrElse(
                    delay -> delay.slips(finish.get(), cause),
                    () -> delays.persist(new Delay(order.id(), line, promised.get(), finish.get(), cause, now)));
        } else {
            open.ifPresent(delay -> delay.recovers(finish.get(), now));
        }
        delays.tell(order);
    }
}
