package io.gendan.chassis.ops;

import io.gendan.chassis.problems.Conflict;

/** The clock may be put forward in demonstrations and tests only. */
record ClockNotAdjustable() implements Conflict {
    @Override
    public String title() {
        return "The factory clock of this service is the system clock";
    }
}
