package io.gendan.chassis.desk;

import io.gendan.chassis.problems.Forbidden;

/** The reader's roles do not open this department's screens. */
record NotYourDesk(String department) implements Forbidden {
    @Override
    public String detail() {
        return "Your role does not open the desk of " + department;
    }
}
