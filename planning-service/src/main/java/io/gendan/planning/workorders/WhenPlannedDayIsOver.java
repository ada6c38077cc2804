package io.gendan.planning.workorders;

import io.gendan.chassis.time.DueHandler;
import io.gendan.chassis.time.FactoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The day a work order was to be finished on is over: when it is not done, whoever waits for it is told so now. */
@ApplicationScoped
class WhenPlannedDayIsOver implements DueHandler {
    private final WorkOrders workOrders;
    private final Floor floor;
    private final LateWork late;
    private final FinishWatch watch;
    private final FactoryClock clock;

    WhenPlannedDayIsOver(WorkOrders workOrders, Floor floor, LateWork late, FinishWatch watch, FactoryClock clock) {
        this.workOrders = workOrders;
        this.floor = floor;
        this.late = late;
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return FinishWatch.DUE;
    }

    @Override
    public void fire(String workOrder, Instant dueAt) {
        workOrders.ownerOf(workOrder).map(owner -> floor.locked(workOrder)).ifPresent(this::look);
    }

    private void look(Floor.Spot spot) {
        WorkOrder work = spot.work();
        if (!work.state().isOpen()) {
            return;
        }
        if (work.isFrozen()) {
            // Whether it is made at all is being decided; the withdrawal has its own owner and clock.
            watch.againTomorrow(work, spot.shop());
        } else if (clock.instant().isBefore(watch.dayOver(work, spot.shop()))) {
            watch.over(work, spot.shop());
        } else {
            late.redate(spot);
        }
    }
}
