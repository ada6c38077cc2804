package io.gendan.chassis.problems;

/** There is no such thing, or none the caller may see: status 404. */
public interface NotFound extends Refusal {
    @Override
    default int status() {
        return 404;
    }
}
