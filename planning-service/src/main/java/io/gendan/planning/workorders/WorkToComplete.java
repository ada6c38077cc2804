package io.gendan.planning.workorders;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.words.Phrase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;

/** Less is packed than was ordered, but the customer takes it: it may be ended so, or the rest be made. */
@ApplicationScoped
class WorkToComplete implements DeskQueue {
    private final WorkThatWaits work;

    WorkToComplete(WorkThatWaits work) {
        this.work = work;
    }

    @Override
    public String kind() {
        return "work-to-complete";
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        return work.in(EnumSet.of(WorkOrderState.RUNNING), wanted)
                .filter(spot -> spot.work().course().inspectedAt() != null)
                .filter(WorkToComplete::isEnough)
                .limit(wanted.most())
                .map(WorkToComplete::slip)
                .toList();
    }

    private static boolean isEnough(Floor.Spot spot) {
        BigDecimal least = spot.tolerance().least(spot.work().job().quantity().value());
        return spot.work().chain().packing().good().compareTo(least) >= 0;
    }

    private static WaitingWork slip(Floor.Spot spot) {
        WorkOrder work = spot.work();
        WaitingWork slip = WorkThatWaits.slip(
                        spot,
                        Phrase.of("waiting.complete", work.number()),
                        work.plan().plannedFinish())
                .knowing("packed", work.job().pieces(work.chain().packing().good()))
                .movedOnBy(Form.post("complete", WorkThatWaits.path(spot) + "/completion", "workshop", "planner"));
        return WorkMadeShort.missing(spot).signum() > 0 && !work.extra().isAwaited()
                ? slip.movedOnBy(WorkMadeShort.extraPieces(spot))
                : slip;
    }
}
