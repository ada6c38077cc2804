package io.gendan.planning.workorders;

import io.gendan.chassis.problems.Refused;
import io.gendan.planning.orders.PlannedOrder;
import io.gendan.planning.orders.PlannedOrders;
import io.gendan.planning.resources.Shop;
import io.gendan.planning.resources.Shops;
import jakarta.enterprise.context.ApplicationScoped;

/** Where a work order is found together with its order, under the order's row lock. */
@ApplicationScoped
class Floor {
    private final WorkOrders workOrders;
    private final PlannedOrders orders;
    private final Shops shops;

    Floor(WorkOrders workOrders, PlannedOrders orders, Shops shops) {
        this.workOrders = workOrders;
        this.orders = orders;
        this.shops = shops;
    }

    /** @throws Refused when there is no such work order */
    Spot locked(String idOrNumber) {
        WorkOrders.Owner owner = workOrders
                .ownerOf(idOrNumber)
                .orElseThrow(() -> new Refused(new WorkOrderRefusal.UnknownWorkOrder(idOrNumber)));
        PlannedOrder order = orders.locked(owner.order()).orElseThrow();
        WorkOrder work = workOrders.findById(owner.workOrder());
        return new Spot(order, work, shop(order));
    }

    Shop shop(PlannedOrder order) {
        return shops.find(order.facts().plant()).orElseThrow();
    }

    record Spot(PlannedOrder order, WorkOrder work, Shop shop) {
        WorkOrderFacts facts() {
            return new WorkOrderFacts(order.facts(), work);
        }

        Tolerance tolerance() {
            return Tolerance.of(order.facts());
        }
    }
}
