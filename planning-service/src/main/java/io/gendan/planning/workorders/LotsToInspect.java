package io.gendan.planning.workorders;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Field;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.words.Phrase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;

/** Lots that are made up to packing: quality inspects a sample before they are packed. */
@ApplicationScoped
class LotsToInspect implements DeskQueue {
    private final WorkThatWaits work;

    LotsToInspect(WorkThatWaits work) {
        this.work = work;
    }

    @Override
    public String kind() {
        return "lots-to-inspect";
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        return work.in(EnumSet.of(WorkOrderState.RUNNING), wanted)
                .filter(spot -> spot.work().course().inspectedAt() == null)
                .filter(LotsToInspect::isMade)
                .limit(wanted.most())
                .map(LotsToInspect::slip)
                .toList();
    }

    private static boolean isMade(Floor.Spot spot) {
        BigDecimal least = spot.tolerance().least(spot.work().job().quantity().value());
        return spot.work().chain().beforePacking().good().compareTo(least) >= 0;
    }

    private static WaitingWork slip(Floor.Spot spot) {
        WorkOrder work = spot.work();
        BigDecimal lot = work.chain().beforePacking().good();
        int sample = SamplingPlan.sampleSize(lot);
        return WorkThatWaits.slip(
                        spot,
                        Phrase.of("waiting.inspect", work.number()),
                        work.chain().packing().plannedStart())
                .knowing("lot", work.job().pieces(lot))
                .knowing("allowed-defects", SamplingPlan.allowedDefects(sample))
                .movedOnBy(Form.post("inspect", WorkThatWaits.path(spot) + "/final-inspection", "quality")
                        .asking(Field.integer("sampleSize", sample))
                        .asking(Field.integer("defects", 0)));
    }
}
