package io.gendan.finance.costs;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.accounts.OrderAccounts;
import io.gendan.finance.ledger.Book;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.RoundingMode;

/** Values what production took from the warehouse; of an order that has ended nothing stays in work. */
@ApplicationScoped
class WhenComponentsConsumed implements EventHandler<ComponentsConsumed> {
    private static final String LATE = "Heard of after the order had ended";

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
        switch (account.state()) {
            case OPEN -> {}
            case CLOSED -> costs.moveTo(Book.COST_OF_SALES, account.order(), LATE);
            case CANCELLED, REJECTED -> costs.moveTo(Book.MATERIAL_WRITTEN_OFF, account.order(), LATE);
        }
    }
}
