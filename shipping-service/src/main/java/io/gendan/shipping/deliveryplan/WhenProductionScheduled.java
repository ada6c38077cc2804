package io.gendan.shipping.deliveryplan;

import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.intake.EnvelopeHandler;
import io.gendan.shipping.DayOrInstant;
import io.gendan.shipping.orders.OrdersToShip;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class WhenProductionScheduled implements EnvelopeHandler<ProductionScheduled> {
    private final OrdersToShip orders;
    private final PlannedFinishes finishes;

    WhenProductionScheduled(OrdersToShip orders, PlannedFinishes finishes) {
        this.orders = orders;
        this.finishes = finishes;
    }

    @Override
    public void on(ProductionScheduled fact, Envelope envelope) {
        orders.lockOrWait(fact.orderId());
        for (ProductionScheduled.WorkOrder work : fact.workOrders()) {
            finishes.findByIdOptional(work.workOrderId())
                    .ifPresentOrElse(
                            known -> known.move(DayOrInstant.parse(work.plannedFinish()), envelope.sequence()),
                            () -> finishes.persist(new PlannedFinish(fact.orderId(), work, envelope.sequence())));
        }
    }
}
