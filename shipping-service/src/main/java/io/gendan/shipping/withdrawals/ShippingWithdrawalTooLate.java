package io.gendan.shipping.withdrawals;

import io.gendan.chassis.events.EventType;
import io.gendan.shipping.ShippingEvent;
import io.gendan.shipping.orders.OrderToShip;
import java.util.UUID;

@EventType("io.gendan.shipping.withdrawal-too-late.v1")
record ShippingWithdrawalTooLate(
        UUID orderId, String orderNumber, int orderRevision, UUID withdrawalId, String fact)
        implements ShippingEvent {
    static ShippingWithdrawalTooLate of(OrderToShip order, UUID withdrawal, String fact) {
        return new ShippingWithdrawalTooLate(
                order.id().value(), order.head().number(), order.head().revision(), withdrawal, fact);
    }
}
