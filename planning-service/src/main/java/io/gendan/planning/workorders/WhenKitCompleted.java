package io.gendan.planning.workorders;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.intake.NotYet;
import io.gendan.planning.orders.PlannedOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Everything a work order needs lies ready. */
@ApplicationScoped
class WhenKitCompleted implements EventHandler<WhenKitCompleted.KitCompleted> {
    private final PlannedOrders orders;
    private final WorkOrders workOrders;

    WhenKitCompleted(PlannedOrders orders, WorkOrders workOrders) {
        this.orders = orders;
        this.workOrders = workOrders;
    }

    @Override
    public void on(KitCompleted fact) {
        orders.expected(fact.orderId());
        workOrders
                .findByIdOptional(fact.workOrderId())
                .orElseThrow(() -> new NotYet("work order " + fact.workOrderId()))
                .kitComplete();
    }

    @EventType("io.gendan.materials.kit-completed.v1")
    record KitCompleted(UUID orderId, UUID workOrderId) {}
}
