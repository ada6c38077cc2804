package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WhenFinanceHoldLapsed implements EventHandler<WhenFinanceHoldLapsed.HoldLapsed> {
    private final LapsedHolds lapsed;

    WhenFinanceHoldLapsed(LapsedHolds lapsed) {
        this.lapsed = lapsed;
    }

    @Override
    public void on(HoldLapsed fact) {
        lapsed.by(Holder.FINANCE, fact.orderId(), fact.promiseId(), fact.reason());
    }

    @EventType("io.gendan.finance.hold-lapsed.v1")
    record HoldLapsed(UUID orderId, UUID promiseId, String reason) {}
}
