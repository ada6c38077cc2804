package io.gendan.finance.settlements;

import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** One of three answers a cancelled order's money waits for. */
@ApplicationScoped
class WhenMaterialsCancellationCosted implements EventHandler<MaterialsCancellationCosted> {
    private final Settling settling;

    WhenMaterialsCancellationCosted(Settling settling) {
        this.settling = settling;
    }

    @Override
    public void on(MaterialsCancellationCosted heard) {
        settling.costed(heard.orderId(), heard.orderNumber(), Department.MATERIALS, heard.cost());
    }
}
