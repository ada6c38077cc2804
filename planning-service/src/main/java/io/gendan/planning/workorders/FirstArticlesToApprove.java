package io.gendan.planning.workorders;

import static io.gendan.chassis.security.Roles.QUALITY;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Field;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.words.Phrase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Runs that are blocked until quality has approved their first piece; by the first operation's finish at the latest. */
@ApplicationScoped
class FirstArticlesToApprove implements DeskQueue {
    private static final List<String> CHECKLIST = List.of("print", "packaging", "barcode", "software", "accessories");

    private final WorkThatWaits floor;

    FirstArticlesToApprove(WorkThatWaits floor) {
        this.floor = floor;
    }

    @Override
    public String kind() {
        return "first-articles";
    }

    @Override
    public Set<String> readers() {
        return floor.readers();
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        return floor.at(Step.STARTED, wanted, every -> true).stream()
                .map(this::slip)
                .toList();
    }

    private WaitingWork slip(Floor.Spot spot) {
        WorkOrder work = spot.work();
        String path = WorkThatWaits.path(spot) + "/first-article";
        return floor.slip(
                        spot,
                        Phrase.of("waiting.first-article", work.number()),
                        work.chain().operations().getFirst().plannedFinish())
                .ownedBy(QUALITY)
                .knowing("started", work.course().startedAt())
                .movedOnBy(checklist(
                        Form.post("approve-first-article", path, QUALITY).asking(Field.given("approved", "true")),
                        true))
                .movedOnBy(checklist(
                                Form.post("refuse-first-article", path, QUALITY)
                                        .asking(Field.given("approved", "false")),
                                false)
                        .asking(Field.longText("remark")));
    }

    private static Form checklist(Form form, boolean found) {
        Form asking = form;
        for (String point : CHECKLIST) {
            asking = asking.asking(Field.yesNo("checklist." + point, found));
        }
        return asking;
    }
}
