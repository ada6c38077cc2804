package io.gendan.shipping.withdrawals;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.shipping.orders.OrderToShip;
import io.gendan.shipping.orders.OrdersToShip;
import io.gendan.shipping.orders.Standing;
import io.gendan.shipping.shipments.Cancellation;
import io.gendan.shipping.shipments.DepartureWatch;
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
    private final DepartureWatch watch;
    private final UnpackingCost cost;
    private final Outbox outbox;
    private final ExceptionCases cases;
    private final FactoryClock clock;

    WhenOrderCancelled(
            OrdersToShip orders,
            Shipments shipments,
            DepartureWatch watch,
            UnpackingCost cost,
            Outbox outbox,
            ExceptionCases cases,
            FactoryClock clock) {
        this.orders = orders;
        this.shipments = shipments;
        this.watch = watch;
        this.cost = cost;
        this.outbox = outbox;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void on(OrderCancelled fact) {
        OrderToShip order = orders.lockOrWait(fact.orderId());
        if (!order.end(Standing.CANCELLED)) {
            return;
        }
        List<Shipment> waiting = shipments.waitingOf(order);
        Money unpacking = cost.of(waiting, order.head().currency());
        waiting.forEach(shipment -> cancel(order, shipment, fact.reason()));
        outbox.record(new ShippingCancellationCosted(
                fact.orderId(), order.head().number(), order.head().revision(), unpacking));
        if (order.lines().values().stream().anyMatch(line -> line.dispatched().isPositive())) {
            cases.raise(
                    "cancelled-after-departure",
                    fact.orderId().toString(),
                    "Order " + order.head().number() + " is cancelled, but goods of it have left");
        }
    }

    private void cancel(OrderToShip order, Shipment shipment, String reason) {
        shipment.cancel(new Cancellation(clock.instant(), "order-service", reason));
        order.withdrawNotice(shipment.cargo().quantities());
        watch.end(shipment);
    }
}
