package io.gendan.infrastructure;

/** Something outside the program stands in the way; the message says in plain words what, and what to do. */
public final class InfrastructureFailure extends RuntimeException {

    public InfrastructureFailure(String message) {
        super(message);
    }

    public InfrastructureFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
