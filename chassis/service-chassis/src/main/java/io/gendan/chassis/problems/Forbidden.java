package io.gendan.chassis.problems;

/** Not this caller's to do: status 403. */
public interface Forbidden extends Refusal {
    @Override
    default int status() {
        return 403;
    }
}
