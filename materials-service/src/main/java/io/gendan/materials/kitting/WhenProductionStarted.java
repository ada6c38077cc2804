package io.gendan.materials.kitting;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.intake.NotYet;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.materials.availability.MaterialOrder;
import io.gendan.materials.availability.MaterialOrders;
import io.gendan.materials.availability.OrderLines;
import io.gendan.materials.availability.OrderState;
import jakarta.enterprise.context.ApplicationScoped;

/** The workshop took a kit: from now on its line cannot be withdrawn. */
@ApplicationScoped
class WhenProductionStarted implements EventHandler<ProductionStarted> {
    private final MaterialOrders orders;
    private final OrderLines lines;
    private final Kits kits;
    private final ExceptionCases cases;

    WhenProductionStarted(MaterialOrders orders, OrderLines lines, Kits kits, ExceptionCases cases) {
        this.orders = orders;
        this.lines = lines;
        this.kits = kits;
        this.cases = cases;
    }

    @Override
    public void on(ProductionStarted started) {
        MaterialOrder order = orders.lockKnown(started.orderId());
        lines.lock(order.id());
        Kit kit = kits.findById(started.workOrderId());
        if (kit == null && order.is(OrderState.CANCELLED)) {
            return;
        }
        if (kit == null) {
            throw new NotYet("work order " + started.workOrderNumber());
        }
        switch (kit.state()) {
            case OPEN -> {
                contradicts(order, kit, "its kit was not complete");
                kit.become(KitState.STARTED);
            }
            case COMPLETE -> kit.become(KitState.STARTED);
            case STARTED, EXTENDED, CONSUMED -> {
                // Heard before.
            }
            case CANCELLED -> contradicts(order, kit, "its kit had been given back");
        }
    }

    private void contradicts(MaterialOrder order, Kit kit, String why) {
        cases.raise("started-without-kit", order.id().toString(), kit.workOrderNumber() + " was started; " + why);
    }
}
