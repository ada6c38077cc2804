package io.gendan.planning.workorders;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.planning.orders.PlannedOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The customer's sample is signed: the gate of a custom order opens, for work orders to come as well. */
@ApplicationScoped
class WhenSampleApproved implements EventHandler<WhenSampleApproved.SampleApproved> {
    private final PlannedOrders orders;
    private final WorkOrders workOrders;

    WhenSampleApproved(PlannedOrders orders, WorkOrders workOrders) {
        this.orders = orders;
        this.workOrders = workOrders;
    }

    @Override
    public void on(SampleApproved fact) {
        orders.expected(fact.orderId()).approveSample();
        workOrders.ofOrder(fact.orderId()).forEach(WorkOrder::sampleApproved);
    }

    @EventType("io.gendan.order.sample-approved.v1")
    record SampleApproved(UUID orderId) {}
}
