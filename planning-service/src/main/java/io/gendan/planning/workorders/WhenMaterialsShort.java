package io.gendan.planning.workorders;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.planning.orders.PlannedOrder;
import io.gendan.planning.orders.PlannedOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something is missing for what was released; the work waits for the last of it. */
@ApplicationScoped
class WhenMaterialsShort implements EventHandler<WhenMaterialsShort.MaterialsShort> {
    private final PlannedOrders orders;
    private final MaterialDates dates;

    WhenMaterialsShort(PlannedOrders orders, MaterialDates dates) {
        this.orders = orders;
        this.dates = dates;
    }

    @Override
    public void on(MaterialsShort fact) {
        PlannedOrder order = orders.expected(fact.orderId());
        for (MaterialsShort.Shortage shortage : fact.shortages()) {
            LocalDate expected = shortage.expectedDate();
            if (expected != null) {
                dates.notBefore(order, shortage.line(), expected, "shortage of " + shortage.item());
            }
        }
    }

    @EventType("io.gendan.materials.short.v1")
    record MaterialsShort(UUID orderId, List<Shortage> shortages) {
        record Shortage(int line, String item, @Nullable LocalDate expectedDate) {}
    }
}
