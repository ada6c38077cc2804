package io.gendan.planning.workorders;

import io.gendan.chassis.documents.Letterhead;
import io.gendan.chassis.documents.Paper;
import io.gendan.chassis.documents.Table;
import io.gendan.chassis.documents.Table.Column;
import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.words.Phrase;
import io.gendan.planning.orders.PlannedOrders;
import io.gendan.planning.resources.Shop;
import io.gendan.planning.resources.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What goes through the workshop with the goods: what to make, where and when, with room to sign. */
@ApplicationScoped
class TaskCard {
    private final WorkOrders workOrders;
    private final PlannedOrders orders;
    private final Shops shops;
    private final Letterhead letterhead;

    TaskCard(WorkOrders workOrders, PlannedOrders orders, Shops shops, Letterhead letterhead) {
        this.workOrders = workOrders;
        this.orders = orders;
        this.shops = shops;
        this.letterhead = letterhead;
    }

    @Transactional
    Paper write(String idOrNumber) {
        WorkOrder work = workOrders
                .ownerOf(idOrNumber)
                .map(owner -> workOrders.findById(owner.workOrder()))
                .orElseThrow(() -> new Refused(new WorkOrderRefusal.UnknownWorkOrder(idOrNumber)));
        if (work.state() == WorkOrderState.CANCELLED) {
            throw new Refused(new WorkOrderRefusal.TaskCardVoid(work.number()));
        }
        Job job = work.job();
        Plan plan = work.plan();
        LocalDate start = LocalDate.ofInstant(plan.plannedStart(), letterhead.zone());
        return Paper.of("task-card", work.number(), start)
                .detail("item", job.product())
                .detail("description", job.productName())
                .detail("quantity", job.quantity())
                .detail("order", orders.findById(job.orderId()).facts().number())
                .detail("line", job.line())
                .detail("promised-date", plan.promisedDate())
                .detail("planned-start", plan.plannedStart())
                .detail("planned-finish", plan.plannedFinish())
                .detail("inspection-sample", job.pieces(sample(job)))
                .table(operations(work))
                .term("gates", Phrase.of(work.lacksMaterial() ? "document.gates.no-kit" : "document.gates.kit"))
                .signature("signature.first-article")
                .signature("signature.final-inspection")
                .signature("signature.workshop");
    }

    private static BigDecimal sample(Job job) {
        return BigDecimal.valueOf(SamplingPlan.sampleSize(job.quantity().value()));
    }

    private Table operations(WorkOrder work) {
        Optional<Shop> shop = shops.find(work.job().plant());
        Table table = Table.of(
                Column.text("sequence"),
                Column.text("operation"),
                Column.text("work-center"),
                Column.figure("setup"),
                Column.figure("run"),
                Column.fixed("plan"),
                Column.blank("good"),
                Column.blank("scrap"),
                Column.blank("signed"));
        work.chain()
                .operations()
                .forEach(operation -> table.row(
                        operation.sequence(),
                        operation.name(),
                        center(shop, operation.workCenter()),
                        operation.setupMinutes(),
                        operation.runMinutes(),
                        List.of(operation.plannedStart(), operation.plannedFinish())));
        return table;
    }

    /** With its name, unless the plant does not have it any more. */
    private static String center(Optional<Shop> shop, String code) {
        return shop.filter(known -> known.has(code))
                .map(known -> code + " " + known.center(code).name())
                .orElse(code);
    }
}
