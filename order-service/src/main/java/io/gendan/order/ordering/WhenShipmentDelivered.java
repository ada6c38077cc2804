package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class WhenShipmentDelivered implements EventHandler<WhenShipmentDelivered.ShipmentDelivered> {
    private final Facts facts;

    WhenShipmentDelivered(Facts facts) {
        this.facts = facts;
    }

    @Override
    public void on(ShipmentDelivered fact) {
        facts.learn(fact.orderId(), (order, fulfilment) -> {
            fulfilment.departure(order, fact.shipmentId()).arrives(fact.deliveredAt());
            fact.lines()
                    .forEach(part -> facts.onLine(
                            order,
                            part.line(),
                            line -> line.moved().deliver(part.quantity().value())));
        });
    }

    @EventType("io.gendan.shipping.shipment-delivered.v1")
    record ShipmentDelivered(UUID orderId, UUID shipmentId, List<LineQuantity> lines, Instant deliveredAt) {}
}
