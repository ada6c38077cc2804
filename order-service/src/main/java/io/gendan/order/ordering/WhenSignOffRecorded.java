package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WhenSignOffRecorded implements EventHandler<WhenSignOffRecorded.SignOffRecorded> {
    private final Orders orders;

    WhenSignOffRecorded(Orders orders) {
        this.orders = orders;
    }

    @Override
    public void on(SignOffRecorded fact) {
        orders.toldOf(fact.orderId()).signed(fact.department());
    }

    @EventType("io.gendan.review.sign-off-recorded.v1")
    record SignOffRecorded(UUID orderId, String department) {}
}
