package io.gendan.planning.workorders;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.chassis.values.Quantity;
import io.gendan.chassis.web.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A work order as people see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkOrderView(
        UUID id,
        String number,
        UUID orderId,
        String order,
        int line,
        String product,
        String productName,
        Quantity quantity,
        WorkOrderState state,
        boolean frozen,
        GatesView gates,
        LocalDate promisedDate,
        Instant plannedStart,
        Instant plannedFinish,
        @Nullable Instant startedAt,
        @Nullable Instant inspectedAt,
        @Nullable Instant completedAt,
        int inspectionSample,
        BigDecimal extraPieces,
        BigDecimal extraPiecesAwaited,
        List<OperationView> operations,
        List<Report> reports,
        long version)
        implements Versioned {

    static WorkOrderView of(WorkOrder work, String orderNumber, List<DailyReport> reports) {
        Job job = work.job();
        return new WorkOrderView(
                work.id(),
                work.number(),
                job.orderId(),
                orderNumber,
                job.line(),
                job.product(),
                job.productName(),
                job.quantity(),
                work.state(),
                work.isFrozen(),
                new GatesView(true, work.gates().kitComplete(), work.gates().sample()),
                work.plan().promisedDate(),
                work.plan().plannedStart(),
                work.plan().plannedFinish(),
                work.course().startedAt(),
                work.course().inspectedAt(),
                work.course().completedAt(),
                SamplingPlan.sampleSize(job.quantity().value()),
                Output.plain(work.extra().pieces()),
                Output.plain(work.extra().asked()),
                work.chain().operations().stream().map(OperationView::of).toList(),
                reports.stream().map(DailyReport::view).toList(),
                work.version());
    }

    record GatesView(boolean scheduled, boolean kit, boolean sample) {}

    record OperationView(
            int sequence,
            String name,
            String workCenter,
            Instant plannedStart,
            Instant plannedFinish,
            BigDecimal good,
            BigDecimal defect,
            BigDecimal scrap) {

        static OperationView of(WorkOrderOperation operation) {
            return new OperationView(
                    operation.sequence(),
                    operation.name(),
                    operation.workCenter(),
                    operation.plannedStart(),
                    operation.plannedFinish(),
                    operation.good(),
                    operation.defect(),
                    operation.scrap());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Report(
            int sequence,
            LocalDate date,
            BigDecimal good,
            BigDecimal defect,
            BigDecimal scrap,
            BigDecimal hours,
            @Nullable VarianceReason reason,
            String reportedBy,
            Instant reportedAt) {}
}
