package io.gendan.planning.workorders;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.planning.orders.PlannedOrder;
import io.gendan.planning.orders.PlannedOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was bought comes on another date. */
@ApplicationScoped
class WhenMaterialsArrivalChanged implements EventHandler<WhenMaterialsArrivalChanged.MaterialsArrivalChanged> {
    private final PlannedOrders orders;
    private final MaterialDates dates;
    private final ExceptionCases cases;

    WhenMaterialsArrivalChanged(PlannedOrders orders, MaterialDates dates, ExceptionCases cases) {
        this.orders = orders;
        this.dates = dates;
        this.cases = cases;
    }

    @Override
    public void on(MaterialsArrivalChanged fact) {
        PlannedOrder order = orders.expected(fact.orderId());
        for (MaterialsArrivalChanged.Line line : fact.lines()) {
            LocalDate ready = line.readyDate();
            if (ready != null) {
                dates.ready(order, line.line(), ready, fact.cause());
            } else {
                cases.raise(
                        "material-undated",
                        fact.orderId().toString(),
                        "Nobody can tell when the material of line " + line.line() + " comes: " + fact.cause());
            }
        }
    }

    @EventType("io.gendan.materials.arrival-changed.v1")
    record MaterialsArrivalChanged(UUID orderId, List<Line> lines, String cause) {
        /** @param readyDate absent: nobody can tell any more */
        record Line(int line, @Nullable LocalDate readyDate) {}
    }
}
