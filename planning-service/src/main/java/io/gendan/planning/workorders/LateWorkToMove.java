package io.gendan.planning.workorders;

import static io.gendan.chassis.security.Roles.PLANNER;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Field;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.words.Phrase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Work that is planned to finish after its promised date: the planner looks for an earlier day while sales asks the customer. */
@ApplicationScoped
class LateWorkToMove implements DeskQueue {
    private final WorkThatWaits floor;
    private final FactoryClock clock;

    LateWorkToMove(WorkThatWaits floor, FactoryClock clock) {
        this.floor = floor;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "late-work";
    }

    @Override
    public Set<String> readers() {
        return floor.readers();
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        return floor.at(Step.UNFINISHED, wanted, LateWorkToMove::isLate).stream()
                .map(this::slip)
                .toList();
    }

    private static boolean isLate(Floor.Spot spot) {
        WorkOrder work = spot.work();
        return work.plan().isBeyondPromise(spot.shop().zone())
                && !work.chain().left(work.job().quantity().value()).isEmpty();
    }

    /** Due when the promised day is over. */
    private WaitingWork slip(Floor.Spot spot) {
        Plan plan = spot.work().plan();
        ZoneId zone = spot.shop().zone();
        Instant promiseOver = plan.promisedDate().plusDays(1).atStartOfDay(zone).toInstant();
        LocalDate today = clock.today(zone);
        LocalDate wish = plan.promisedDate().isBefore(today) ? today : plan.promisedDate();
        return floor.slip(spot, Phrase.of("waiting.late", spot.work().number()), promiseOver)
                .ownedBy(PLANNER)
                .knowing("planned-finish", plan.plannedFinish())
                .movedOnBy(reschedule(spot, wish));
    }

    /** Moves what is left, at first to where it is. */
    static Form reschedule(Floor.Spot spot) {
        return reschedule(
                spot,
                LocalDate.ofInstant(
                        spot.work().plan().plannedFinish(), spot.shop().zone()));
    }

    private static Form reschedule(Floor.Spot spot, LocalDate finish) {
        return Form.post("reschedule", WorkThatWaits.path(spot) + "/reschedule", PLANNER)
                .asking(Field.date("newFinish", finish))
                .asking(VarianceReasons.mostly(VarianceReason.PLAN_ERROR));
    }
}
