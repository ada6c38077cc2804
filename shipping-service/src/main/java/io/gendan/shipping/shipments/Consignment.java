package io.gendan.shipping.shipments;

import io.gendan.shipping.orders.Destination;
import io.gendan.shipping.orders.OrderToShip;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;

/** Whose goods go where, as it was when the notice was given. */
@Embeddable
public record Consignment(
        @Column(name = "order_id") UUID orderId,
        String plant,
        String orderNumber,
        int orderRevision,
        String consignee,
        String country,
        @Embedded Destination destination) {
    public static Consignment of(OrderToShip order) {
        return new Consignment(
                order.id().value(),
                order.head().plant(),
                order.head().number(),
                order.head().revision(),
                order.head().customer(),
                order.head().country(),
                order.destination());
    }
}
