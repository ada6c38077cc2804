package io.gendan.materials;

/** Who may read what, each list named once in the settings. */
public final class Readers {
    /** What is asked of purchasing. */
    public static final String PURCHASE_REQUEST_READERS = "${materials.purchase-request-readers}";

    /** What was ordered from suppliers. */
    public static final String PURCHASE_ORDER_READERS = "${materials.purchase-order-readers}";

    private Readers() {}
}
