package io.gendan.chassis.ops;

import io.gendan.chassis.problems.Refusal;

/** The parked events cannot be handled yet. */
record ReplayFailed(String key, String reason) implements Refusal {
    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "Still not possible, nothing was changed: " + reason;
    }
}
