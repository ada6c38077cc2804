package io.gendan.planning.workorders;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.planning.orders.PlannedOrder;
import io.gendan.planning.orders.PlannedOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What was bought comes on another date. */
@ApplicationScoped
class WhenMaterialsArrivalChanged implements EventHandler<WhenMaterialsArrivalChanged.MaterialsArrivalChanged> {
    private final PlannedOrders orders;
    private final MaterialDates dates;

    WhenMaterialsArrivalChanged(PlannedOrders orders, MaterialDates dates) {
        this.orders = orders;
        this.dates = dates;
    }

    @Override
    public void on(MaterialsArrivalChanged fact) {
        PlannedOrder order = orders.expected(fact.orderId());
        fact.lines().forEach(line -> dates.ready(order, line.line(), line.readyDate(), fact.cause()));
    }

    @EventType("io.gendan.materials.arrival-changed.v1")
    record MaterialsArrivalChanged(UUID orderId, List<Line> lines, String cause) {
        record Line(int line, LocalDate readyDate) {}
    }
}
