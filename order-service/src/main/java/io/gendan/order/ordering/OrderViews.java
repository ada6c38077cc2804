package io.gendan.order.ordering;

import static io.gendan.chassis.security.Roles.CUSTOMER;

import io.gendan.chassis.security.Caller;
import io.gendan.order.calendars.OfficeCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows orders with their next step; to customers without our colleagues' names. */
@ApplicationScoped
public class OrderViews {
    private final OfficeCalendars calendars;
    private final Instance<PressingStep> pressing;
    private final Caller caller;
    private final EntityManager database;

    OrderViews(OfficeCalendars calendars, @Any Instance<PressingStep> pressing, Caller caller, EntityManager database) {
        this.calendars = calendars;
        this.pressing = pressing;
        this.caller = caller;
        this.database = database;
    }

    /** Written first, so that the version shown is the one the next If-Match has to name. */
    public OrderView show(Order order) {
        database.flush();
        return OrderView.of(order, next(order, new StepClock(calendars.current())), !caller.has(CUSTOMER));
    }

    List<OrderSummary> summaries(List<Order> orders) {
        StepClock clock = new StepClock(calendars.current());
        return orders.stream()
                .map(order -> OrderSummary.of(order, next(order, clock)))
                .toList();
    }

    private @Nullable NextStep next(Order order, StepClock clock) {
        Optional<NextStep> first = order.flags().contains(Flag.DELAY_OPEN)
                        && order.openWithdrawal().isEmpty()
                        && order.fulfilment.openRecall().isEmpty()
                ? pressing.stream()
                        .flatMap(step -> step.of(order.id()).stream())
                        .findFirst()
                : Optional.empty();
        return first.or(() -> new NextSteps(order, clock).next()).orElse(null);
    }
}
