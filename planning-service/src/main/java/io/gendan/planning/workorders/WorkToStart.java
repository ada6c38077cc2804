package io.gendan.planning.workorders;

import static io.gendan.chassis.security.Roles.PLANNER;
import static io.gendan.chassis.security.Roles.WORKSHOP;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.words.Phrase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Scheduled work: ready to start, or what it waits for. */
@ApplicationScoped
class WorkToStart implements DeskQueue {
    private final WorkThatWaits floor;

    WorkToStart(WorkThatWaits floor) {
        this.floor = floor;
    }

    @Override
    public String kind() {
        return "work-to-start";
    }

    @Override
    public Set<String> readers() {
        return floor.readers();
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        return floor.at(wanted.mine() ? Step.READY_TO_START : Step.PLANNED, wanted, every -> true).stream()
                .map(this::slip)
                .toList();
    }

    private WaitingWork slip(Floor.Spot spot) {
        String number = spot.work().number();
        Gates gates = spot.work().gates();
        WaitingWork slip = floor.slip(
                        spot,
                        gates.isOpen()
                                ? Phrase.of("waiting.start", number)
                                : Phrase.of("waiting.gates", number, "@gate." + missing(gates)),
                        spot.work().plan().plannedStart())
                .knowing("planned-finish", spot.work().plan().plannedFinish());
        return gates.isOpen()
                ? slip.ownedBy(WORKSHOP, PLANNER)
                        .movedOnBy(Form.post("start", WorkThatWaits.path(spot) + "/start", WORKSHOP, PLANNER))
                        .movedOnBy(LateWorkToMove.reschedule(spot))
                : slip;
    }

    private static String missing(Gates gates) {
        if (gates.sample()) {
            return "kit";
        }
        return gates.kitComplete() ? "sample" : "kit-and-sample";
    }
}
