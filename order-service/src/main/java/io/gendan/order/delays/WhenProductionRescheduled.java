package io.gendan.order.delays;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.order.calendars.OfficeCalendars;
import io.gendan.order.ordering.Order;
import io.gendan.order.ordering.Orders;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A finish beyond the promise opens a delay; one that is on time again closes it, if the customer was not told yet. */
@ApplicationScoped
class WhenProductionRescheduled implements EventHandler<WhenProductionRescheduled.ProductionRescheduled> {
    private final Orders orders;
    private final Delays delays;
    private final Outbox outbox;
    private final OfficeCalendars calendars;
    private final FactoryClock clock;

    WhenProductionRescheduled(
            Orders orders, Delays delays, Outbox outbox, OfficeCalendars calendars, FactoryClock clock) {
        this.orders = orders;
        this.delays = delays;
        this.outbox = outbox;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public void on(ProductionRescheduled fact) {
        Order order = orders.toldOf(fact.orderId());
        Instant now = clock.instant();
        outbox.record(order.rescheduled(fact.line(), fact.workOrderId(), fact.newFinish(), now));
        Optional<LocalDate> promised = order.promisedDate(fact.line());
        if (order.isOver() || promised.isEmpty()) {
            return;
        }
        // A line with several work orders is as late as the last of them.
        LocalDate newDate =
                calendars.current().dateOf(order.expectedFinish(fact.line()).orElse(fact.newFinish()));
        Optional<Delay> open = delays.open(order.id(), fact.line());
        // Our own promise decides: the customer may have agreed to a later date after planning computed this.
        if (newDate.isAfter(promised.get()) && (fact.beyondPromise() || open.isPresent())) {
            open.ifPresentOrElse(
                    delay -> delay.slips(newDate, fact.reason()),
                    () -> detect(order, fact, promised.get(), newDate, now));
        } else if (open.filter(delay -> delay.recovers(newDate, now)).isPresent()) {
            outbox.record(order.delayOver(now));
        }
    }

    private void detect(Order order, ProductionRescheduled fact, LocalDate promised, LocalDate newDate, Instant now) {
        delays.persist(new Delay(order.id(), fact.line(), fact.workOrderId(), promised, newDate, fact.reason(), now));
        order.delayOpened();
    }

    @EventType("io.gendan.planning.production-rescheduled.v1")
    record ProductionRescheduled(
            UUID orderId, UUID workOrderId, int line, Instant newFinish, boolean beyondPromise, String reason) {}
}
