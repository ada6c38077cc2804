package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class WhenShipmentDispatched implements EventHandler<WhenShipmentDispatched.ShipmentDispatched> {
    private final Facts facts;

    WhenShipmentDispatched(Facts facts) {
        this.facts = facts;
    }

    @Override
    public void on(ShipmentDispatched fact) {
        facts.learn(fact.orderId(), (order, fulfilment) -> {
            fulfilment.departure(order, fact.shipmentId()).departs(fact.departedAt(), fact.estimatedArrival());
            fact.lines().forEach(part -> facts.onLine(order, part.line(), line -> dispatch(order, line, part)));
        });
    }

    /** What has left has left; that it was not released is for people to clear up. */
    private void dispatch(Order order, OrderLine line, LineQuantity part) {
        line.moved().dispatch(part.quantity().value());
        if (line.moved().dispatched().compareTo(line.moved().released()) > 0) {
            facts.contradiction(
                    order,
                    "dispatched-unreleased",
                    "line %d has left with %s in all, released were %s"
                            .formatted(
                                    line.number(),
                                    line.moved().dispatched().toPlainString(),
                                    line.moved().released().toPlainString()));
        }
    }

    @EventType("io.gendan.shipping.shipment-dispatched.v1")
    record ShipmentDispatched(
            UUID orderId,
            UUID shipmentId,
            List<LineQuantity> lines,
            Instant departedAt,
            @Nullable Instant estimatedArrival) {}
}
