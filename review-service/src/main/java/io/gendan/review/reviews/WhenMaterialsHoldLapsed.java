package io.gendan.review.reviews;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.review.heads.Department;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class WhenMaterialsHoldLapsed implements EventHandler<MaterialsHoldLapsed> {
    private final Lapsing lapsing;

    WhenMaterialsHoldLapsed(Lapsing lapsing) {
        this.lapsing = lapsing;
    }

    @Override
    public void on(MaterialsHoldLapsed fact) {
        lapsing.hold(Department.MATERIALS, fact.orderId(), fact.promiseId(), fact.reason());
    }
}
