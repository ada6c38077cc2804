package io.gendan.shipping.withdrawals;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.shipping.orders.OrderHead;
import io.gendan.shipping.orders.OrderToShip;
import io.gendan.shipping.orders.OrdersToShip;
import io.gendan.shipping.orders.WithdrawalAnswer;
import io.gendan.shipping.shipments.Shipment;
import io.gendan.shipping.shipments.Shipments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;

/** Freezes the lines or says what has left already: once, under the lock that dispatch takes. */
@ApplicationScoped
class WhenWithdrawalRequested implements EventHandler<WithdrawalRequested> {
    private final OrdersToShip orders;
    private final Shipments shipments;
    private final UnpackingCost cost;
    private final Outbox outbox;
    private final FactoryClock clock;

    WhenWithdrawalRequested(
            OrdersToShip orders, Shipments shipments, UnpackingCost cost, Outbox outbox, FactoryClock clock) {
        this.orders = orders;
        this.shipments = shipments;
        this.cost = cost;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void on(WithdrawalRequested fact) {
        OrderToShip order = orders.lockOrWait(fact.orderId());
        OrderHead head = order.head();
        UUID id = fact.withdrawalId();
        switch (order.withdraw(id, fact.lines(), clock.instant())) {
            case WithdrawalAnswer.Frozen() -> {
                Money unpacking = cost.of(touched(order, fact.lines()), head.currency());
                outbox.record(new ShippingWithdrawn(fact.orderId(), head.number(), head.revision(), id, unpacking));
            }
            case WithdrawalAnswer.TooLate(String left) ->
                outbox.record(new ShippingWithdrawalTooLate(fact.orderId(), head.number(), head.revision(), id, left));
            case WithdrawalAnswer.Answered() -> {}
        }
    }

    private List<Shipment> touched(OrderToShip order, List<Integer> lines) {
        return shipments.waitingOf(order).stream()
                .filter(shipment -> lines.isEmpty()
                        || !Collections.disjoint(shipment.cargo().quantities().keySet(), lines))
                .toList();
    }
}
