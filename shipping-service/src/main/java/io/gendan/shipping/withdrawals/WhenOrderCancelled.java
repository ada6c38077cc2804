package io.gendan.shipping.withdrawals;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.shipping.orders.OrderToShip;
import io.gendan.shipping.orders.OrdersToShip;
import io.gendan.shipping.orders.Standing;
import io.gendan.shipping.shipments.NoticesTakenBack;
import io.gendan.shipping.shipments.Shipment;
import io.gendan.shipping.shipments.Shipments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.joda.money.Money;

/** What has not left stays here; its cost is told once, also when it is nothing. */
@ApplicationScoped
class WhenOrderCancelled implements EventHandler<OrderCancelled> {
    private final OrdersToShip orders;
    private final Shipments shipments;
    private final NoticesTakenBack notices;
    private final UnpackingCost cost;
    private final Outbox outbox;
    private final ExceptionCases cases;

    WhenOrderCancelled(
            OrdersToShip orders,
            Shipments shipments,
            NoticesTakenBack notices,
            UnpackingCost cost,
            Outbox outbox,
            ExceptionCases cases) {
        this.orders = orders;
        this.shipments = shipments;
        this.notices = notices;
        this.cost = cost;
        this.outbox = outbox;
        this.cases = cases;
    }

    @Override
    public void on(OrderCancelled fact) {
        OrderToShip order = orders.lockOrWait(fact.orderId());
        if (!order.end(Standing.CANCELLED)) {
            return;
        }
        List<Shipment> waiting = shipments.waitingOf(order);
        Money unpacking = cost.of(waiting, order.head().currency());
        waiting.forEach(shipment -> notices.takeBack(order, shipment, "order-service", fact.reason()));
        outbox.record(new ShippingCancellationCosted(
                fact.orderId(), order.head().number(), order.head().revision(), unpacking));
        if (order.lines().values().stream().anyMatch(line -> line.dispatched().isPositive())) {
            cases.raise(
                    "cancelled-after-departure",
                    fact.orderId().toString(),
                    "Order " + order.head().number() + " is cancelled, but goods of it have left");
        }
    }
}
