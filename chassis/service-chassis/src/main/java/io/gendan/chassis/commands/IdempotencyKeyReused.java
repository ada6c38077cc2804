package io.gendan.chassis.commands;

import io.gendan.chassis.problems.Unprocessable;

/** The same key came with another request; RFC draft-ietf-httpapi-idempotency-key-header, section 2.7. */
record IdempotencyKeyReused() implements Unprocessable {
    @Override
    public String title() {
        return "This Idempotency-Key was used for a different request";
    }
}
