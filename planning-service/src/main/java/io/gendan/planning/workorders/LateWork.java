package io.gendan.planning.workorders;

import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.chassis.problems.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;

/** Gives work that is not done when it should be an honest new finish: what is left, on the capacity there is from now on. */
@ApplicationScoped
class LateWork {
    private final Replan replan;
    private final FinishWatch watch;
    private final ExceptionCases cases;

    LateWork(Replan replan, FinishWatch watch, ExceptionCases cases) {
        this.replan = replan;
        this.watch = watch;
        this.cases = cases;
    }

    void redate(Floor.Spot spot) {
        WorkOrder work = spot.work();
        Reschedule.Change why =
                new Reschedule.Change(reason(work, spot.tolerance()), "not finished on its planned day", "planning");
        orTomorrow(spot, () -> replan.fromNow(spot, why));
    }

    /** A fact moves what is left; facts are not refused for want of capacity. */
    void notBefore(Floor.Spot spot, Instant earliest, Reschedule.Change why) {
        orTomorrow(spot, () -> replan.notBefore(spot, earliest, why));
    }

    private void orTomorrow(Floor.Spot spot, Runnable move) {
        try {
            move.run();
        } catch (Refused noRoom) {
            cases.raise(
                    "no-capacity",
                    spot.order().facts().id().toString(),
                    noRoom.refusal().title());
            watch.againTomorrow(spot.work(), spot.shop());
        }
    }

    /** Nobody gave a reason: the facts do. */
    private static VarianceReason reason(WorkOrder work, Tolerance tolerance) {
        BigDecimal quantity = work.job().quantity().value();
        if (work.lacksMaterial()) {
            return VarianceReason.MATERIAL_SHORTAGE;
        }
        if (work.chain().possible(quantity, tolerance).compareTo(tolerance.least(quantity)) < 0) {
            return VarianceReason.DEFECT_RATE;
        }
        boolean heldUp = work.state() == WorkOrderState.RUNNING && work.chain().isHeldUpBeforePacking(quantity);
        return heldUp ? VarianceReason.UPSTREAM_BACKLOG : VarianceReason.PLAN_ERROR;
    }
}
