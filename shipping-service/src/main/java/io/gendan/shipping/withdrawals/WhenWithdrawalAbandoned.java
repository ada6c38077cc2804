package io.gendan.shipping.withdrawals;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.shipping.orders.OrdersToShip;
import jakarta.enterprise.context.ApplicationScoped;

/** What was frozen may move again. */
@ApplicationScoped
class WhenWithdrawalAbandoned implements EventHandler<WithdrawalAbandoned> {
    private final OrdersToShip orders;

    WhenWithdrawalAbandoned(OrdersToShip orders) {
        this.orders = orders;
    }

    @Override
    public void on(WithdrawalAbandoned fact) {
        orders.lockOrWait(fact.orderId()).thaw(fact.withdrawalId());
    }
}
