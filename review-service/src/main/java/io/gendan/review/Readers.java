package io.gendan.review;

/** Who may look at reviews and at who signs them. */
public final class Readers {
    /** Named once in the settings. */
    public static final String READERS = "${review.readers}";

    private Readers() {}
}
