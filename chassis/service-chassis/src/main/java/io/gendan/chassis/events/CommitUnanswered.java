package io.gendan.chassis.events;

/** The connection broke while a transaction was being committed: it took place, or it did not. */
public final class CommitUnanswered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommitUnanswered(Throwable cause) {
        super("the database did not say whether it committed: " + cause.getMessage(), cause);
    }
}
