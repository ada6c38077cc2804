package io.gendan.order.delays;

import static io.gendan.chassis.security.Roles.CUSTOMER;
import static io.gendan.chassis.security.Roles.SALES;

import io.gendan.order.calendars.OfficeCalendars;
import io.gendan.order.ordering.NextStep;
import io.gendan.order.ordering.OrderId;
import io.gendan.order.ordering.PressingStep;
import io.gendan.order.ordering.Step;
import io.gendan.order.ordering.StepClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** An open delay comes before everything else: nothing leaves until it is answered. */
@ApplicationScoped
class OpenDelayStep implements PressingStep {
    private final Delays delays;
    private final OfficeCalendars calendars;

    OpenDelayStep(Delays delays, OfficeCalendars calendars) {
        this.delays = delays;
        this.calendars = calendars;
    }

    @Override
    public Optional<NextStep> of(OrderId order) {
        StepClock clock = new StepClock(calendars.current());
        return delays.open(order).stream().findFirst().flatMap(delay -> step(delay, clock));
    }

    private static Optional<NextStep> step(Delay delay, StepClock clock) {
        return switch (delay.state()) {
            case DETECTED -> Optional.of(NextStep.of(Step.TELL_OF_DELAY, SALES, clock.reply(delay.since())));
            case NOTIFIED -> Optional.of(NextStep.of(Step.ANSWER_DELAY, CUSTOMER, clock.days(delay.since(), 3)));
            case REFUSED -> Optional.of(NextStep.of(Step.OFFER_BETTER_DATE, SALES, clock.days(delay.since(), 2)));
            case CONSENTED, RENEGOTIATED, RECOVERED -> Optional.empty();
        };
    }
}
