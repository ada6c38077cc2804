package io.gendan.chassis.ops;

import io.gendan.chassis.problems.Refusal;

/** It never was, or somebody closed it already. */
record NoSuchOpenCase(long id) implements Refusal {
    @Override
    public int status() {
        return 404;
    }

    @Override
    public String title() {
        return "There is no open case " + id;
    }
}
