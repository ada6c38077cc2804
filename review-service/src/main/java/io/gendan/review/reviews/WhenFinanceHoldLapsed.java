package io.gendan.review.reviews;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.review.heads.Department;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class WhenFinanceHoldLapsed implements EventHandler<FinanceHoldLapsed> {
    private final Lapsing lapsing;

    WhenFinanceHoldLapsed(Lapsing lapsing) {
        this.lapsing = lapsing;
    }

    @Override
    public void on(FinanceHoldLapsed fact) {
        lapsing.hold(Department.FINANCE, fact.orderId(), fact.promiseId(), fact.reason());
    }
}
