package io.gendan.finance.settlements;

import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** One of three answers a cancelled order's money waits for. */
@ApplicationScoped
class WhenPlanningCancellationCosted implements EventHandler<PlanningCancellationCosted> {
    private final Settling settling;

    WhenPlanningCancellationCosted(Settling settling) {
        this.settling = settling;
    }

    @Override
    public void on(PlanningCancellationCosted heard) {
        settling.costed(heard.orderId(), heard.orderNumber(), Department.PLANNING, heard.cost());
    }
}
