package io.gendan.shipping.withdrawals;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.shipping.orders.OrderToShip;
import io.gendan.shipping.orders.OrdersToShip;
import io.gendan.shipping.orders.WithdrawalAnswer;
import io.gendan.shipping.shipments.Shipment;
import io.gendan.shipping.shipments.Shipments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;

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
        switch (order.withdraw(fact.withdrawalId(), fact.lines(), clock.instant())) {
            case WithdrawalAnswer.Frozen() ->
                outbox.record(ShippingWithdrawn.of(
                        order, fact.withdrawalId(), cost.of(touched(order, fact.lines()), order.head().currency())));
            case WithdrawalAnswer.TooLate(String left) ->
                outbox.record(ShippingWithdrawalTooLate.of(order, fact.withdrawalId(), left));
            case WithdrawalAnswer.Answered() -> {}
        }
    }

    private List<Shipment> touched(OrderToShip order, List<Integer> lines) {
        return shipments.waitingOf(order).stream()
                .filter(shipment -> lines.isEmpty()
                        || !Collections.disjoint(shipment.quantities().keySet(), lines))
                .toList();
    }
}
