package io.gendan.chassis.ops;

import io.gendan.chassis.problems.Refusal;

/** Time does not run backwards. */
record ClockGoesForwardOnly(java.time.Instant now) implements Refusal {
    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "It is " + now + " already, and the factory clock goes forward only";
    }
}
