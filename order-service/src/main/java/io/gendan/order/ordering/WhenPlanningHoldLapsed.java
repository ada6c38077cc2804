package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WhenPlanningHoldLapsed implements EventHandler<WhenPlanningHoldLapsed.HoldLapsed> {
    private final LapsedHolds lapsed;

    WhenPlanningHoldLapsed(LapsedHolds lapsed) {
        this.lapsed = lapsed;
    }

    @Override
    public void on(HoldLapsed fact) {
        lapsed.by(Holder.PLANNING, fact.orderId(), fact.promiseId(), fact.reason());
    }

    @EventType("io.gendan.planning.hold-lapsed.v1")
    record HoldLapsed(UUID orderId, UUID promiseId, String reason) {}
}
