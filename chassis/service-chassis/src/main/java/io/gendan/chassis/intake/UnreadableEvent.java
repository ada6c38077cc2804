package io.gendan.chassis.intake;

/** A record that is not the event it says it is. */
final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
