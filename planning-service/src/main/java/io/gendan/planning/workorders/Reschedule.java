package io.gendan.planning.workorders;

import io.gendan.chassis.values.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A change of a planned finish: from when to when, why, and by whom. */
@Entity
@Table(name = "reschedule")
class Reschedule {
    @Id
    private UUID id;

    @Column
    private UUID workOrderId;

    @Column
    private Instant previousFinish;

    @Column
    private Instant newFinish;

    @Enumerated(EnumType.STRING)
    private VarianceReason reason;

    @Column
    private String cause;

    @Column
    private String decidedBy;

    @Column
    private Instant decidedAt;

    protected Reschedule() {}

    Reschedule(WorkOrder work, Instant previousFinish, Change why, Instant at) {
        this.id = Ids.next();
        this.workOrderId = work.id();
        this.previousFinish = previousFinish;
        this.newFinish = work.plan().plannedFinish();
        this.reason = why.reason();
        this.cause = why.cause();
        this.decidedBy = why.by();
        this.decidedAt = at;
    }

    /**
     * Why a plan changes.
     *
     * @param cause in words
     * @param by the person, or the department whose fact it is
     */
    record Change(VarianceReason reason, String cause, String by) {}
}
