package io.gendan.chassis.ops;

import io.gendan.chassis.problems.Conflict;

/**
 * One of the parked events cannot be handled yet; those before it were.
 *
 * @param handled how many were handled now
 * @param left how many are still parked, the failing one first
 */
record ReplayFailed(String key, String reason, int handled, int left) implements Conflict {
    @Override
    public String title() {
        return "Still not possible after " + handled + " handled, " + left + " left: " + reason;
    }
}
