package io.gendan.materials.kitting;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.intake.NotYet;
import io.gendan.materials.availability.FactoryDay;
import io.gendan.materials.availability.MaterialOrder;
import io.gendan.materials.availability.MaterialOrders;
import io.gendan.materials.availability.OrderLine;
import io.gendan.materials.availability.OrderLines;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Work orders exist: each gets a kit, complete at once when everything is here. */
@ApplicationScoped
class WhenProductionScheduled implements EventHandler<ProductionScheduled> {
    private final MaterialOrders orders;
    private final OrderLines lines;
    private final Kits kits;
    private final Picking picking;
    private final FactoryDay days;

    WhenProductionScheduled(MaterialOrders orders, OrderLines lines, Kits kits, Picking picking, FactoryDay days) {
        this.orders = orders;
        this.lines = lines;
        this.kits = kits;
        this.picking = picking;
        this.days = days;
    }

    @Override
    public void on(ProductionScheduled scheduled) {
        MaterialOrder order = orders.lockKnown(scheduled.orderId());
        switch (order.state()) {
            case OPEN -> throw new NotYet("release of " + order.number() + " for production");
            case RELEASED -> kit(order, scheduled.workOrders());
            case CANCELLED, REJECTED -> {
                // Planning had not heard of it yet; there is nothing to pick for.
            }
        }
    }

    private void kit(MaterialOrder order, List<ProductionScheduled.WorkOrder> works) {
        List<OrderLine> locked = lines.lock(order.id());
        for (ProductionScheduled.WorkOrder work : works) {
            Kit known = kits.findById(work.workOrderId());
            if (known == null) {
                kits.persist(new Kit(order.id(), work));
            } else {
                known.plan(work.plannedStart());
            }
        }
        picking.pick(locked, days.in(order.plant()).date());
    }
}
