package io.gendan.planning.promising;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.intake.NotYet;
import io.gendan.planning.orders.PlannedOrder;
import io.gendan.planning.orders.PlannedOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The material is dated: now a date can be promised. An answer to an old question is not acted on. */
@ApplicationScoped
class WhenMaterialsAssessed implements EventHandler<WhenMaterialsAssessed.MaterialsAssessed> {
    private final PlannedOrders orders;
    private final Promises promises;
    private final AssessCapacity capacity;

    WhenMaterialsAssessed(PlannedOrders orders, Promises promises, AssessCapacity capacity) {
        this.orders = orders;
        this.promises = promises;
        this.capacity = capacity;
    }

    @Override
    public void on(MaterialsAssessed fact) {
        PlannedOrder order = orders.expected(fact.orderId());
        if (!order.isOpen()) {
            return;
        }
        Promise promise = promises.findByIdOptional(fact.promiseId())
                .orElseThrow(() -> new NotYet("promise " + fact.promiseId()));
        if (order.isCurrent(promise.id()) && promise.mayBeAssessed()) {
            fact.lines().forEach(line -> order.materialReady(line.line(), line.readyDate()));
            capacity.assess(order, promise, fact.assessmentId());
        }
    }

    @EventType("io.gendan.materials.assessed.v1")
    record MaterialsAssessed(UUID orderId, UUID promiseId, UUID assessmentId, List<Line> lines) {
        record Line(int line, @Nullable LocalDate readyDate) {}
    }
}
