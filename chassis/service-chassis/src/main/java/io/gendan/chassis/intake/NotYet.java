package io.gendan.chassis.intake;

/** A fact came before what it needs: it waits and is tried again when something about its key has happened. */
public final class NotYet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String missing;

    /** @param missing what is not known yet, in words for the desk: {@code "order 0197…"} */
    public NotYet(String missing) {
        super(missing, null, false, false);
        this.missing = missing;
    }

    public String missing() {
        return missing;
    }
}
