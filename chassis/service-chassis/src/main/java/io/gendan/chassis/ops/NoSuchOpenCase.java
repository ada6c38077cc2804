package io.gendan.chassis.ops;

import io.gendan.chassis.problems.NotFound;

/** It never was, or somebody closed it already. */
record NoSuchOpenCase(long id) implements NotFound {
    @Override
    public String title() {
        return "There is no open case " + id;
    }
}
