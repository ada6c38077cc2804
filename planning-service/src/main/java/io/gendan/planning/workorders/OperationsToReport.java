package io.gendan.planning.workorders;

import static io.gendan.chassis.security.Roles.WORKSHOP;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Field;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.words.Phrase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Operations that have pieces to make now: the workshop reports its day. Packing waits for the final inspection. */
@ApplicationScoped
class OperationsToReport implements DeskQueue {
    private static final BigDecimal A_SHIFT = BigDecimal.valueOf(8);

    private final WorkThatWaits floor;
    private final FactoryClock clock;

    OperationsToReport(WorkThatWaits floor, FactoryClock clock) {
        this.floor = floor;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "operations-to-report";
    }

    @Override
    public Set<String> readers() {
        return floor.readers();
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        return floor.at(Step.RUNNING, wanted, OperationsToReport::hasSome).stream()
                .flatMap(this::slips)
                .limit(wanted.most())
                .toList();
    }

    private static boolean hasSome(Floor.Spot spot) {
        return operations(spot).findAny().isPresent();
    }

    private static Stream<WorkOrderOperation> operations(Floor.Spot spot) {
        return spot.work().chain().operations().stream()
                .filter(operation -> !waitsForInspection(spot.work(), operation))
                .filter(operation -> left(spot, operation).signum() > 0);
    }

    private Stream<WaitingWork> slips(Floor.Spot spot) {
        LocalDate today = clock.today(spot.shop().zone());
        return operations(spot).map(operation -> slip(spot, operation, today));
    }

    private static boolean waitsForInspection(WorkOrder work, WorkOrderOperation operation) {
        Chain chain = work.chain();
        boolean packsWhatOthersMade = operation == chain.packing() && operation != chain.beforePacking();
        return packsWhatOthersMade && work.course().inspectedAt() == null;
    }

    private static BigDecimal left(Floor.Spot spot, WorkOrderOperation operation) {
        WorkOrder work = spot.work();
        return work.chain().reportable(operation, work.job().quantity().value(), spot.tolerance());
    }

    private WaitingWork slip(Floor.Spot spot, WorkOrderOperation operation, LocalDate today) {
        Job job = spot.work().job();
        return floor.slip(
                        spot,
                        Phrase.of("waiting.report", spot.work().number(), operation.name()),
                        operation.plannedFinish())
                .ownedBy(WORKSHOP)
                .knowing("work-center", operation.workCenter())
                .knowing("made", job.pieces(operation.good()))
                .knowing("scrapped", operation.scrap().signum() == 0 ? null : job.pieces(operation.scrap()))
                .movedOnBy(Form.post(
                                "report",
                                WorkThatWaits.path(spot) + "/operations/" + operation.sequence() + "/daily-reports",
                                WORKSHOP)
                        .asking(Field.date("date", today).labelled("report-date"))
                        .asking(Field.decimal("good", Output.plain(left(spot, operation))))
                        .asking(Field.decimal("defect", BigDecimal.ZERO))
                        .asking(Field.decimal("scrap", BigDecimal.ZERO))
                        .asking(Field.decimal("hours", A_SHIFT))
                        .asking(VarianceReasons.ifBehind()));
    }
}
