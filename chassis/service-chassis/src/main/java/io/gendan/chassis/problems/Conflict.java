package io.gendan.chassis.problems;

/** Not as things stand: status 409. */
public interface Conflict extends Refusal {
    @Override
    default int status() {
        return 409;
    }
}
