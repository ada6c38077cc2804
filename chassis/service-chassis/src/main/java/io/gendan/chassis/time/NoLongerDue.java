package io.gendan.chassis.time;

/** Somebody else has fired, moved or cancelled a due row before its turn came: what was begun is undone. */
final class NoLongerDue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoLongerDue() {
        super("no longer due", null, false, false);
    }
}
