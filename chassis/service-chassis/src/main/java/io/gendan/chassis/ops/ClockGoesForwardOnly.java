package io.gendan.chassis.ops;

import io.gendan.chassis.problems.Conflict;
import java.time.Instant;

/** Time does not run backwards. */
record ClockGoesForwardOnly(Instant now) implements Conflict {
    @Override
    public String title() {
        return "It is " + now + " already, and the factory clock goes forward only";
    }
}
