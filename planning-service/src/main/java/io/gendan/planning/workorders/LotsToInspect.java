package io.gendan.planning.workorders;

import static io.gendan.chassis.security.Roles.QUALITY;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Field;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.words.Phrase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Lots that are made up to packing: quality inspects a sample before they are packed. */
@ApplicationScoped
class LotsToInspect implements DeskQueue {
    private final WorkThatWaits floor;

    LotsToInspect(WorkThatWaits floor) {
        this.floor = floor;
    }

    @Override
    public String kind() {
        return "lots-to-inspect";
    }

    @Override
    public Set<String> readers() {
        return floor.readers();
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        return floor.at(Step.NOT_INSPECTED, wanted, LotsToInspect::isMade).stream()
                .map(this::slip)
                .toList();
    }

    private static boolean isMade(Floor.Spot spot) {
        BigDecimal least = spot.tolerance().least(spot.work().job().quantity().value());
        return spot.work().chain().beforePacking().good().compareTo(least) >= 0;
    }

    private WaitingWork slip(Floor.Spot spot) {
        WorkOrder work = spot.work();
        BigDecimal lot = work.chain().beforePacking().good();
        int sample = SamplingPlan.sampleSize(lot);
        return floor.slip(
                        spot,
                        Phrase.of("waiting.inspect", work.number()),
                        work.chain().packing().plannedStart())
                .ownedBy(QUALITY)
                .knowing("lot", work.job().pieces(lot))
                .knowing("allowed-defects", SamplingPlan.allowedDefects(sample))
                .movedOnBy(Form.post("inspect", WorkThatWaits.path(spot) + "/final-inspection", QUALITY)
                        .asking(Field.integer("sampleSize", sample))
                        .asking(Field.integer("defects", 0)));
    }
}
