package io.gendan.chassis.ops;

import io.gendan.chassis.problems.Unprocessable;
import java.time.Instant;

/** A slip of the hand: the clock could never be put back. */
record ClockTooFarAhead(Instant furthest) implements Unprocessable {
    @Override
    public String title() {
        return "The factory clock moves at most to " + furthest + " in one step";
    }
}
