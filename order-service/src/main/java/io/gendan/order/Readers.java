package io.gendan.order;

/** Who may read what, each list named once in the settings. */
public final class Readers {
    /** Orders. */
    public static final String READERS = "${order.readers}";

    /** The papers the buyer gets. */
    public static final String PAPER_READERS = "${order.paper-readers}";

    /** Delays, and what the customer said to them. */
    public static final String DELAY_READERS = "${order.delay-readers}";

    private Readers() {}
}
