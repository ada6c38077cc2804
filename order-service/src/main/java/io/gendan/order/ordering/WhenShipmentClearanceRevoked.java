package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.intake.EnvelopeHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was released on it and has not left is called back. */
@ApplicationScoped
class WhenShipmentClearanceRevoked implements EnvelopeHandler<WhenShipmentClearanceRevoked.ShipmentClearanceRevoked> {
    private final Clearances clearances;

    WhenShipmentClearanceRevoked(Clearances clearances) {
        this.clearances = clearances;
    }

    @Override
    public void on(ShipmentClearanceRevoked fact, Envelope envelope) {
        clearances.revoked(fact.orderId(), fact.lines(), fact.reason(), envelope.sequence());
    }

    @EventType("io.gendan.finance.shipment-clearance-revoked.v1")
    record ShipmentClearanceRevoked(UUID orderId, String reason, List<LineQuantity> lines) {}
}
