package io.gendan.planning.workorders;

import io.gendan.chassis.values.Ids;
import io.gendan.planning.orders.OrderFacts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A sample of the lot, and what was found. */
@Entity
@Table(name = "final_inspection")
class FinalInspection {
    @Id
    private UUID id;

    @Column
    private UUID workOrderId;

    @Column(precision = 19, scale = 6)
    private BigDecimal lot;

    @Column
    private int sampleSize;

    @Column
    private int defects;

    @Column
    private int allowed;

    @Column
    private boolean passed;

    @Column
    private String inspectedBy;

    @Column
    private Instant inspectedAt;

    protected FinalInspection() {}

    FinalInspection(WorkOrder work, BigDecimal lot, int sampleSize, int defects, String by, Instant at) {
        this.id = Ids.next();
        this.workOrderId = work.id();
        this.lot = lot;
        this.sampleSize = sampleSize;
        this.defects = defects;
        this.allowed = SamplingPlan.allowedDefects(sampleSize);
        this.passed = defects <= allowed;
        this.inspectedBy = by;
        this.inspectedAt = at;
    }

    boolean passed() {
        return passed;
    }

    int allowed() {
        return allowed;
    }

    FinalInspectionPassed fact(OrderFacts order, WorkOrder work) {
        return new FinalInspectionPassed(
                order.id(),
                order.number(),
                order.revision(),
                work.id(),
                work.job().line(),
                work.job().pieces(lot),
                sampleSize,
                defects,
                inspectedAt);
    }
}
