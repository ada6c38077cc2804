package io.gendan.finance.settlements;

import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** One of three answers a cancelled order's money waits for. */
@ApplicationScoped
class WhenShippingCancellationCosted implements EventHandler<ShippingCancellationCosted> {
    private final Settling settling;

    WhenShippingCancellationCosted(Settling settling) {
        this.settling = settling;
    }

    @Override
    public void on(ShippingCancellationCosted heard) {
        settling.costed(heard.orderId(), heard.orderNumber(), Department.SHIPPING, heard.cost());
    }
}
