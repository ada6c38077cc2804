package io.gendan.planning.workorders;

import io.gendan.chassis.values.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Output, losses and hours of a day at an operation. */
@Entity
@Table(name = "daily_report")
class DailyReport {
    @Id
    private UUID id;

    @Column
    private UUID workOrderId;

    @Column
    private int sequence;

    @Column
    private LocalDate date;

    @Column(precision = 19, scale = 6)
    private BigDecimal good;

    @Column(precision = 19, scale = 6)
    private BigDecimal defect;

    @Column(precision = 19, scale = 6)
    private BigDecimal scrap;

    @Column(precision = 9, scale = 2)
    private BigDecimal hours;

    @Enumerated(EnumType.STRING)
    private @Nullable VarianceReason reason;

    @Column
    private String reportedBy;

    @Column
    private Instant reportedAt;

    protected DailyReport() {}

    DailyReport(WorkOrderOperation operation, ReportProgress.Report report, String by, Instant at) {
        this.id = Ids.next();
        this.workOrderId = operation.workOrderId();
        this.sequence = operation.sequence();
        this.date = report.date();
        this.good = report.output().good();
        this.defect = report.output().defect();
        this.scrap = report.output().scrap();
        this.hours = report.hoursWorked();
        this.reason = report.reason();
        this.reportedBy = by;
        this.reportedAt = at;
    }

    WorkOrderView.Report view() {
        return new WorkOrderView.Report(
                sequence,
                date,
                Output.plain(good),
                Output.plain(defect),
                Output.plain(scrap),
                Output.plain(hours),
                reason,
                reportedBy,
                reportedAt);
    }
}
