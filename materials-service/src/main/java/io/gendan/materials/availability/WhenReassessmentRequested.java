package io.gendan.materials.availability;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.ops.ExceptionCases;
import jakarta.enterprise.context.ApplicationScoped;

/** A promise is looked at anew: what stood behind the old one is given back first. */
@ApplicationScoped
class WhenReassessmentRequested implements EventHandler<ReassessmentRequested> {
    private final MaterialOrders orders;
    private final SupplyHolds holds;
    private final Holding holding;
    private final ExceptionCases cases;

    WhenReassessmentRequested(MaterialOrders orders, SupplyHolds holds, Holding holding, ExceptionCases cases) {
        this.orders = orders;
        this.holds = holds;
        this.holding = holding;
        this.cases = cases;
    }

    @Override
    public void on(ReassessmentRequested request) {
        MaterialOrder order = orders.lockKnown(request.orderId());
        if (holds.findById(request.promiseId()) != null) {
            return;
        }
        if (!order.is(OrderState.OPEN)) {
            cases.raise(
                    "reassessment-too-late",
                    order.id().toString(),
                    order.number() + " is " + order.state() + "; promise " + request.promiseId() + " is not assessed");
            return;
        }
        SupplyHold current = holds.findById(order.promiseId());
        order.promise(request.promiseId(), request.orderRevision());
        if (current != null && current.state().isLive()) {
            holding.assessInsteadOf(order, current);
        } else {
            holding.assess(order);
        }
    }
}
