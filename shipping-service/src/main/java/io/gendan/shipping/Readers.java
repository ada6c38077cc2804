package io.gendan.shipping;

/** Who may read what, each list named once in the settings. */
public final class Readers {
    /** What of an order may leave. */
    public static final String RELEASE_READERS = "${shipping.release-readers}";

    /** Shipments, in the house; customers and partners may look beside them. */
    public static final String SHIPMENT_READERS = "${shipping.shipment-readers}";

    /** The papers that go with a shipment. */
    public static final String PAPER_READERS = "${shipping.paper-readers}";

    private Readers() {}
}
