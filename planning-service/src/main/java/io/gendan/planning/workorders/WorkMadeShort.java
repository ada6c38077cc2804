package io.gendan.planning.workorders;

import static io.gendan.chassis.security.Roles.PLANNER;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Field;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.words.Phrase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/** So much was scrapped that the customer would get too little: the planner lets more pieces start. */
@ApplicationScoped
class WorkMadeShort implements DeskQueue {
    private final WorkThatWaits floor;

    WorkMadeShort(WorkThatWaits floor) {
        this.floor = floor;
    }

    @Override
    public String kind() {
        return "work-made-short";
    }

    @Override
    public Set<String> readers() {
        return floor.readers();
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        return floor.at(Step.RUNNING, wanted, WorkMadeShort::isTooLittle).stream()
                .map(this::slip)
                .toList();
    }

    private static boolean isTooLittle(Floor.Spot spot) {
        return !spot.work().extra().isAwaited()
                && possible(spot).compareTo(spot.tolerance().least(quantity(spot))) < 0;
    }

    private WaitingWork slip(Floor.Spot spot) {
        WorkOrder work = spot.work();
        return floor.slip(
                        spot,
                        Phrase.of("waiting.short", work.number()),
                        work.plan().plannedFinish())
                .ownedBy(PLANNER)
                .knowing("possible", work.job().pieces(possible(spot)))
                .movedOnBy(extraPieces(spot));
    }

    /** As many pieces as are missing; they start at the first operation. */
    static Form extraPieces(Floor.Spot spot) {
        return Form.post("extra-pieces", WorkThatWaits.path(spot) + "/extra-pieces", PLANNER)
                .asking(Field.decimal("pieces", missing(spot).setScale(0, RoundingMode.CEILING)))
                .asking(VarianceReasons.mostly(VarianceReason.DEFECT_RATE));
    }

    static BigDecimal missing(Floor.Spot spot) {
        return quantity(spot).subtract(possible(spot));
    }

    private static BigDecimal possible(Floor.Spot spot) {
        return spot.work().chain().possible(quantity(spot), spot.tolerance());
    }

    private static BigDecimal quantity(Floor.Spot spot) {
        return spot.work().job().quantity().value();
    }
}
