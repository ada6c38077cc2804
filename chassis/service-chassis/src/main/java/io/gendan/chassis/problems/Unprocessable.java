package io.gendan.chassis.problems;

/** Understood, and not possible whatever the state is: status 422. */
public interface Unprocessable extends Refusal {
    @Override
    default int status() {
        return 422;
    }
}
