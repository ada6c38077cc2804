package io.gendan.finance.invoicing;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.accounts.OrderAccounts;
import jakarta.enterprise.context.ApplicationScoped;

/** Remembers what was delivered, so that it can be compared with what was invoiced. */
@ApplicationScoped
class WhenShipmentDelivered implements EventHandler<ShipmentDelivered> {
    private final OrderAccounts accounts;

    WhenShipmentDelivered(OrderAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void on(ShipmentDelivered heard) {
        OrderAccount account = accounts.lockedOrNotYet(heard.orderId(), heard.orderNumber());
        heard.lines().stream()
                .filter(line -> account.lines().has(line.line()))
                .forEach(line ->
                        account.lines().deliver(line.line(), line.quantity().value()));
    }
}
