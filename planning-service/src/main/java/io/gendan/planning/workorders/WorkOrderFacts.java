package io.gendan.planning.workorders;

import io.gendan.planning.orders.OrderFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** Puts what happened to a work order into the words of its events. */
record WorkOrderFacts(OrderFacts order, WorkOrder work) {

    static ProductionScheduled scheduled(OrderFacts order, List<WorkOrder> scheduled) {
        return new ProductionScheduled(
                order.id(),
                order.number(),
                order.revision(),
                scheduled.stream()
                        .map(work -> work.plan().plannedFinish())
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                scheduled.stream().map(ProductionScheduled.Work::of).toList());
    }

    ProductionStarted started(Instant at) {
        return new ProductionStarted(
                order.id(),
                order.number(),
                order.revision(),
                work.id(),
                work.number(),
                work.job().line(),
                at);
    }

    ExtraPiecesReleased extraReleased(ReleaseExtra.Wanted wanted, String by, Instant at) {
        return new ExtraPiecesReleased(
                order.id(),
                order.number(),
                order.revision(),
                work.id(),
                work.number(),
                work.job().line(),
                work.job().pieces(wanted.pieces()),
                wanted.reason(),
                by,
                at);
    }

    FirstArticleApproved firstArticleApproved(String by, Instant at) {
        return new FirstArticleApproved(
                order.id(),
                order.number(),
                order.revision(),
                work.id(),
                work.job().line(),
                by,
                at);
    }

    ProductionProgressed progressed(WorkOrderOperation operation, Output output, LocalDate day) {
        Job job = work.job();
        return new ProductionProgressed(
                order.id(),
                order.number(),
                order.revision(),
                work.id(),
                job.line(),
                operation.sequence(),
                operation.name(),
                job.pieces(output.good()),
                job.pieces(output.defect()),
                job.pieces(output.scrap()),
                job.pieces(operation.good()),
                job.quantity(),
                day);
    }

    /** Says where the plan stands now; beyond the promise means that the customer has to be told. */
    ProductionRescheduled rescheduled(Instant previousFinish, ZoneId zone, VarianceReason reason) {
        return new ProductionRescheduled(
                order.id(),
                order.number(),
                order.revision(),
                work.id(),
                work.job().line(),
                previousFinish,
                work.plan().plannedFinish(),
                work.plan().promisedDate(),
                work.plan().isBeyondPromise(zone),
                reason);
    }

    ProductionCompleted completed(Instant at) {
        Job job = work.job();
        return new ProductionCompleted(
                order.id(),
                order.number(),
                order.revision(),
                work.id(),
                work.number(),
                job.line(),
                job.product(),
                job.pieces(work.chain().packing().good()),
                at);
    }
}
