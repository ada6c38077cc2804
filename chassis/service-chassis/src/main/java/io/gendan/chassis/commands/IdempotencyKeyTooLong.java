package io.gendan.chassis.commands;

import io.gendan.chassis.problems.BadRequest;

/** @param longest characters that a key may have */
record IdempotencyKeyTooLong(int longest) implements BadRequest {
    @Override
    public String title() {
        return "An Idempotency-Key has at most " + longest + " characters";
    }
}
