package io.gendan.finance.costs;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.accounts.OrderAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.RoundingMode;

/** Values what production took from the warehouse. */
@ApplicationScoped
class WhenComponentsConsumed implements EventHandler<ComponentsConsumed> {
    private final OrderAccounts accounts;
    private final OrderCosts costs;

    WhenComponentsConsumed(OrderAccounts accounts, OrderCosts costs) {
        this.accounts = accounts;
        this.costs = costs;
    }

    @Override
    public void on(ComponentsConsumed heard) {
        OrderAccount account = accounts.lockedOrNotYet(heard.orderId(), heard.orderNumber());
        costs.consumed(account.order(), heard.cost().toMoney(RoundingMode.HALF_UP));
    }
}
