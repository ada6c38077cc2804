package io.gendan.planning.promising;

import io.gendan.planning.orders.PlannedOrder;
import io.gendan.planning.orders.PlannedOrders;
import io.gendan.planning.routings.RoutingsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** An order that only lacked a routing gets its date as soon as the routing is there. */
@ApplicationScoped
class AssessAgain {
    private final PlannedOrders orders;
    private final Promises promises;
    private final AssessCapacity capacity;

    AssessAgain(PlannedOrders orders, Promises promises, AssessCapacity capacity) {
        this.orders = orders;
        this.promises = promises;
        this.capacity = capacity;
    }

    void onChange(@Observes RoutingsChanged change) {
        promises.heldButNotGreen().forEach(promise -> again(change, promise));
    }

    private void again(RoutingsChanged change, UUID id) {
        PlannedOrder order = orders.locked(promises.orderOf(id)).orElseThrow();
        Promise promise = promises.findById(id);
        boolean touched = order.facts().plant().equals(change.plant())
                && order.lines().stream().anyMatch(line -> change.items().contains(line.product()));
        boolean pending = promise.lines().stream().anyMatch(LinePromise.Pending.class::isInstance);
        if (touched && pending && order.isCurrent(id) && promise.isHeld()) {
            promise.materialsAssessment().ifPresent(materials -> capacity.assess(order, promise, materials));
        }
    }
}
