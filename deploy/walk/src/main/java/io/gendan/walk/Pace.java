package io.gendan.walk;

import io.gendan.local.time.FactoryTime;
import java.time.Duration;
import java.time.Instant;

/** How factory time passes while people wait for something. */
public sealed interface Pace {

    /** Puts the clock to the instant, or later. */
    void passTo(Instant instant);

    /** Until when people do today what is planned, when they look now. */
    Instant lookAhead(Instant now);

    /** Whether an order that waits for a certain time is left alone until then. */
    boolean leavesWaitingOrdersAlone();

    /** Stops at everything that falls due on the way, and everybody looks at all orders again each time. */
    record Minutely(FactoryTime clock) implements Pace {

        @Override
        public void passTo(Instant instant) {
            clock.advanceTo(instant);
        }

        @Override
        public Instant lookAhead(Instant now) {
            return now;
        }

        @Override
        public boolean leavesWaitingOrdersAlone() {
            return false;
        }
    }

    /** For crowds: people look once a day, and what fell due meanwhile is done when the day begins. */
    record Daily(FactoryTime clock, Ops ops) implements Pace {

        @Override
        public void passTo(Instant instant) {
            var tomorrow = clock.now().plus(Duration.ofDays(1));
            ops.putClocksTo(instant.isAfter(tomorrow) ? instant : tomorrow);
        }

        /** Whoever looks once a day does all of the day's work then: by the next look it would be late. */
        @Override
        public Instant lookAhead(Instant now) {
            return Days.endOf(Days.of(now));
        }

        @Override
        public boolean leavesWaitingOrdersAlone() {
            return true;
        }
    }
}
