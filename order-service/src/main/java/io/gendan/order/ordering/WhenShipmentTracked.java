package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shipments are reported on before they leave, too; one whose notice is taken back never leaves. */
@ApplicationScoped
class WhenShipmentTracked implements EventHandler<WhenShipmentTracked.ShipmentTracked> {
    private final Facts facts;

    WhenShipmentTracked(Facts facts) {
        this.facts = facts;
    }

    @Override
    public void on(ShipmentTracked fact) {
        Instant arrival = fact.estimatedArrival();
        if (arrival != null) {
            facts.learn(
                    fact.orderId(),
                    (order, fulfilment) ->
                            fulfilment.departure(fact.shipmentId()).ifPresent(known -> known.expectedAt(arrival)));
        }
    }

    @EventType("io.gendan.shipping.shipment-tracked.v1")
    record ShipmentTracked(
            UUID orderId, UUID shipmentId, @Nullable Instant estimatedArrival) {}
}
