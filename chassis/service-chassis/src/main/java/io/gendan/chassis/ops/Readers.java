package io.gendan.chassis.ops;

/** Who may look at how a service is doing, and at its event log. */
final class Readers {
    /** Named once in the settings. */
    static final String READERS = "${ops.readers}";

    private Readers() {}
}
