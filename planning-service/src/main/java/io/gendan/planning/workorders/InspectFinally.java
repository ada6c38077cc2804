package io.gendan.planning.workorders;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.planning.orders.OrderFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;

/** Our own inspection of the whole lot by a sample; a lot that fails may be sorted and inspected again. */
@ApplicationScoped
class InspectFinally {
    private final History history;
    private final Completion completion;
    private final FactoryClock clock;
    private final Outbox outbox;
    private final ExceptionCases cases;

    InspectFinally(History history, Completion completion, FactoryClock clock, Outbox outbox, ExceptionCases cases) {
        this.history = history;
        this.completion = completion;
        this.clock = clock;
        this.outbox = outbox;
        this.cases = cases;
    }

    void inspect(Floor.Spot spot, int sampleSize, int defects, String by) {
        WorkOrder work = spot.work();
        BigDecimal lot = lotOf(spot);
        if (BigDecimal.valueOf(sampleSize).compareTo(lot) > 0) {
            throw new Refused(new WorkOrderRefusal.SampleLargerThanLot(sampleSize, lot));
        }
        FinalInspection inspection = new FinalInspection(work, lot, sampleSize, defects, by, clock.instant());
        history.keep(inspection);
        OrderFacts order = spot.order().facts();
        if (inspection.passed()) {
            work.passInspection(clock.instant());
            outbox.record(inspection.fact(order, work));
            completion.completeWhenDone(spot);
        } else {
            cases.raise(
                    "final-inspection-failed",
                    order.id().toString(),
                    "%s: %d defects in a sample of %d, %d allowed"
                            .formatted(work.number(), defects, sampleSize, inspection.allowed()));
        }
    }

    /** Everything up to packing must be made, within the order's tolerance. */
    private static BigDecimal lotOf(Floor.Spot spot) {
        WorkOrder work = spot.work();
        if (work.course().inspectedAt() != null) {
            throw new Refused(new WorkOrderRefusal.AlreadyInspected(work.number()));
        }
        work.require(WorkOrderState.RUNNING);
        WorkOrderOperation last = work.chain().beforePacking();
        BigDecimal least = spot.tolerance().least(work.job().quantity().value());
        if (last.good().compareTo(least) < 0) {
            throw new Refused(
                    new WorkOrderRefusal.NotReadyForInspection(work.number(), last.sequence(), last.good(), least));
        }
        return last.good();
    }
}
