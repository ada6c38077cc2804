package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WhenMaterialsHoldLapsed implements EventHandler<WhenMaterialsHoldLapsed.HoldLapsed> {
    private final LapsedHolds lapsed;

    WhenMaterialsHoldLapsed(LapsedHolds lapsed) {
        this.lapsed = lapsed;
    }

    @Override
    public void on(HoldLapsed fact) {
        lapsed.by(Holder.MATERIALS, fact.orderId(), fact.promiseId(), fact.reason());
    }

    @EventType("io.gendan.materials.hold-lapsed.v1")
    record HoldLapsed(UUID orderId, UUID promiseId, String reason) {}
}
