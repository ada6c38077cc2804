package io.gendan.chassis.commands;

import io.gendan.chassis.problems.Refusal;

/** The same key came with another request; RFC draft-ietf-httpapi-idempotency-key-header, section 2.7. */
record IdempotencyKeyReused() implements Refusal {
    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "This Idempotency-Key was used for a different request";
    }
}
