package io.gendan.shipping.shipments;

/** Somebody beside the departments who hears what happens to shipments. */
public interface Follower {
    /** Runs in the transaction that makes the fact one, after the shipment has changed. */
    void hear(Shipment shipment, ShipmentFact fact);
}
