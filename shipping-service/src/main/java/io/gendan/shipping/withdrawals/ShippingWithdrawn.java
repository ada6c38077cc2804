package io.gendan.shipping.withdrawals;

import io.gendan.chassis.events.EventType;
import io.gendan.shipping.ShippingEvent;
import io.gendan.shipping.orders.OrderToShip;
import java.util.UUID;
import org.joda.money.Money;

@EventType("io.gendan.shipping.withdrawn.v1")
record ShippingWithdrawn(UUID orderId, String orderNumber, int orderRevision, UUID withdrawalId, Money cost)
        implements ShippingEvent {
    static ShippingWithdrawn of(OrderToShip order, UUID withdrawal, Money cost) {
        return new ShippingWithdrawn(
                order.id().value(), order.head().number(), order.head().revision(), withdrawal, cost);
    }
}
