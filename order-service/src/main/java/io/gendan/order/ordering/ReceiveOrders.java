package io.gendan.order.ordering;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.security.Caller;
import io.gendan.chassis.time.DueWork;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.words.Phrase;
import io.gendan.order.calendars.OfficeCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** A complete order goes to review at once; an incomplete one is kept, with a clock. */
@ApplicationScoped
class ReceiveOrders {
    private final OrderDesk desk;
    private final Orders orders;
    private final Outbox outbox;
    private final DueWork dueWork;
    private final FactoryClock clock;
    private final OfficeCalendars calendars;
    private final Event<OrderNote> notes;
    private final Caller caller;

    ReceiveOrders(
            OrderDesk desk,
            Orders orders,
            Outbox outbox,
            DueWork dueWork,
            FactoryClock clock,
            OfficeCalendars calendars,
            Event<OrderNote> notes,
            Caller caller) {
        this.desk = desk;
        this.orders = orders;
        this.outbox = outbox;
        this.dueWork = dueWork;
        this.clock = clock;
        this.calendars = calendars;
        this.notes = notes;
        this.caller = caller;
    }

    Order receive(PlaceOrder wish) {
        Order order = desk.receive(wish);
        boolean complete = order.missing().isEmpty();
        if (complete) {
            outbox.record(order.submit(clock.instant()));
        }
        orders.persist(order);
        if (!complete) {
            waitForTheRest(order);
        }
        return order;
    }

    private void waitForTheRest(Order order) {
        dueWork.at(
                new StepClock(calendars.current()).days(order.receivedAt, NextSteps.DAYS_TO_COMPLETE),
                order.id().toString(),
                WhenCompletionIsDue.KIND);
        note(
                order,
                "OrderReceivedIncomplete",
                Phrase.of("tale.order-received-incomplete", order.missing().size()));
    }

    void fill(Order order, PlaceOrder wish) {
        desk.fill(order, wish);
        note(
                order,
                "OrderCompleted",
                order.missing().isEmpty()
                        ? Phrase.of("tale.order-completed")
                        : Phrase.of("tale.order-amended", order.missing().size()));
    }

    void submit(Order order) {
        outbox.record(order.submit(clock.instant()));
        dueWork.cancel(order.id().toString(), WhenCompletionIsDue.KIND);
    }

    private void note(Order order, String event, Phrase text) {
        notes.fire(new OrderNote(order.id(), clock.instant(), event, text, caller.name()));
    }
}
