package io.gendan.planning.promising;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.planning.orders.PlannedOrder;
import io.gendan.planning.orders.PlannedOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What the order held is given back; the new promise waits for new material dates. */
@ApplicationScoped
class WhenReassessmentRequested implements EventHandler<WhenReassessmentRequested.ReassessmentRequested> {
    private final PlannedOrders orders;
    private final Promises promises;
    private final Holds holds;

    WhenReassessmentRequested(PlannedOrders orders, Promises promises, Holds holds) {
        this.orders = orders;
        this.promises = promises;
        this.holds = holds;
    }

    @Override
    public void on(ReassessmentRequested fact) {
        PlannedOrder order = orders.expected(fact.orderId());
        if (order.isOpen() && promises.findByIdOptional(fact.promiseId()).isEmpty()) {
            holds.release(order, "assessed again: " + fact.reason());
            order.assessAgain(fact.promiseId(), fact.orderRevision());
            holds.await(order, fact.promiseId());
        }
    }

    @EventType("io.gendan.order.reassessment-requested.v1")
    record ReassessmentRequested(UUID orderId, int orderRevision, UUID promiseId, String reason) {}
}
