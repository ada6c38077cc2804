package io.gendan.review.reviews;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.review.heads.Department;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class WhenPlanningHoldLapsed implements EventHandler<PlanningHoldLapsed> {
    private final Lapsing lapsing;

    WhenPlanningHoldLapsed(Lapsing lapsing) {
        this.lapsing = lapsing;
    }

    @Override
    public void on(PlanningHoldLapsed fact) {
        lapsing.hold(Department.PLANNING, fact.orderId(), fact.promiseId(), fact.reason());
    }
}
