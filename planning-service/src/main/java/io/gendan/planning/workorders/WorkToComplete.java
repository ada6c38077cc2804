package io.gendan.planning.workorders;

import static io.gendan.chassis.security.Roles.PLANNER;
import static io.gendan.chassis.security.Roles.WORKSHOP;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.words.Phrase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Less is packed than was ordered, but the customer takes it: it may be ended so, or the rest be made. */
@ApplicationScoped
class WorkToComplete implements DeskQueue {
    private final WorkThatWaits floor;

    WorkToComplete(WorkThatWaits floor) {
        this.floor = floor;
    }

    @Override
    public String kind() {
        return "work-to-complete";
    }

    @Override
    public Set<String> readers() {
        return floor.readers();
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        return floor.at(Step.INSPECTED, wanted, WorkToComplete::isEnough).stream()
                .map(this::slip)
                .toList();
    }

    private static boolean isEnough(Floor.Spot spot) {
        BigDecimal least = spot.tolerance().least(spot.work().job().quantity().value());
        return spot.work().chain().packing().good().compareTo(least) >= 0;
    }

    private WaitingWork slip(Floor.Spot spot) {
        WorkOrder work = spot.work();
        WaitingWork slip = floor.slip(
                        spot,
                        Phrase.of("waiting.complete", work.number()),
                        work.plan().plannedFinish())
                .ownedBy(WORKSHOP, PLANNER)
                .knowing("packed", work.job().pieces(work.chain().packing().good()))
                .movedOnBy(Form.post("complete", WorkThatWaits.path(spot) + "/completion", WORKSHOP, PLANNER));
        return WorkMadeShort.missing(spot).signum() > 0 && !work.extra().isAwaited()
                ? slip.movedOnBy(WorkMadeShort.extraPieces(spot))
                : slip;
    }
}
