package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.intake.EnvelopeHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class WhenShipmentCleared implements EnvelopeHandler<WhenShipmentCleared.ShipmentCleared> {
    private final Clearances clearances;

    WhenShipmentCleared(Clearances clearances) {
        this.clearances = clearances;
    }

    @Override
    public void on(ShipmentCleared fact, Envelope envelope) {
        clearances.cleared(fact.orderId(), fact.lines(), envelope.sequence());
    }

    @EventType("io.gendan.finance.shipment-cleared.v1")
    record ShipmentCleared(UUID orderId, List<LineQuantity> lines) {}
}
