package io.gendan.shipping.shipments;

/** How far a shipment has come. */
public enum ShipmentState {
    NOTICED,
    PACKED,
    DISPATCHED,
    DELIVERED,
    CANCELLED;

    public boolean mayBecome(ShipmentState next) {
        return switch (this) {
            case NOTICED -> next == PACKED || next == CANCELLED;
            case PACKED -> next == DISPATCHED || next == CANCELLED;
            case DISPATCHED -> next == DELIVERED;
            case DELIVERED, CANCELLED -> false;
        };
    }

    /** Still in the house, and meant to leave. */
    public boolean isWaiting() {
        return this == NOTICED || this == PACKED;
    }

    boolean hasLeft() {
        return this == DISPATCHED || this == DELIVERED;
    }
}
