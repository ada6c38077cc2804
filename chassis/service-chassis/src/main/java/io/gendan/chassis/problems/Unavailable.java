package io.gendan.chassis.problems;

/** Not now; the same may be sent again: status 503. */
public interface Unavailable extends Refusal {
    @Override
    default int status() {
        return 503;
    }
}
