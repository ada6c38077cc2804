package io.gendan.chassis.problems;

/** Not a request that could be understood: status 400. */
public interface BadRequest extends Refusal {
    @Override
    default int status() {
        return 400;
    }
}
