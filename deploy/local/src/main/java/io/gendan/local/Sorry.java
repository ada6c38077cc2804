package io.gendan.local;

/** The command cannot be done; the message tells a person why and what to do, and is all they see. */
public final class Sorry extends RuntimeException {

    Sorry(String message) {
        super(message);
    }
}
