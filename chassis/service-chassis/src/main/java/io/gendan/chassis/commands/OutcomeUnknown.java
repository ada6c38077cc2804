package io.gendan.chassis.commands;

import io.gendan.chassis.problems.Unavailable;

/**
 * The connection to the database broke while the command was being committed: it may have happened or not.
 *
 * @param repeatable whether the request carried an {@code Idempotency-Key}
 */
record OutcomeUnknown(boolean repeatable) implements Unavailable {
    @Override
    public String title() {
        return "It is not known whether this was done";
    }

    @Override
    public String detail() {
        return repeatable
                ? "Send it again with the same Idempotency-Key: it is done once, and the answer tells"
                : "Look before you send it again; with an Idempotency-Key it would have been safe to repeat";
    }
}
