package io.gendan.planning.workorders;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.planning.orders.PlannedOrder;
import io.gendan.planning.orders.PlannedOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The production notice: what was promised becomes work. */
@ApplicationScoped
class WhenProductionReleased implements EventHandler<WhenProductionReleased.ProductionReleased> {
    private final PlannedOrders orders;
    private final WorkOrders workOrders;
    private final ReleaseProduction production;
    private final ExceptionCases cases;

    WhenProductionReleased(
            PlannedOrders orders, WorkOrders workOrders, ReleaseProduction production, ExceptionCases cases) {
        this.orders = orders;
        this.workOrders = workOrders;
        this.production = production;
        this.cases = cases;
    }

    @Override
    public void on(ProductionReleased fact) {
        PlannedOrder order = orders.expected(fact.orderId());
        if (!order.isCurrent(fact.promiseId())) {
            cases.raise(
                    "release-not-current",
                    fact.orderId().toString(),
                    order.facts().number() + " was released under promise " + fact.promiseId()
                            + ", which is not in force here");
        } else if (workOrders.ofOrder(fact.orderId()).isEmpty()) {
            production.release(order, fact.promiseId(), fact.lines());
        }
    }

    @EventType("io.gendan.order.production-released.v1")
    record ProductionReleased(UUID orderId, UUID promiseId, List<ReleasedLine> lines) {}
}
