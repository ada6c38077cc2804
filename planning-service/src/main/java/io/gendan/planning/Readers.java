package io.gendan.planning;

/** Who may look at plans and at the work that is made of them. */
public final class Readers {
    /** Named once in the settings. */
    public static final String READERS = "${planning.readers}";

    private Readers() {}
}
