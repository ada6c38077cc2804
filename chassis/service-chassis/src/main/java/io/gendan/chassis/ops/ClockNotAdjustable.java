package io.gendan.chassis.ops;

import io.gendan.chassis.problems.Refusal;

/** The clock may be put forward in demonstrations and tests only. */
record ClockNotAdjustable() implements Refusal {
    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "The factory clock of this service is the system clock";
    }
}
