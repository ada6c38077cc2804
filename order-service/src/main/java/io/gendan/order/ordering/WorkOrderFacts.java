package io.gendan.order.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What planning has said about one of its work orders. */
@Entity
@Table(name = "order_work_order")
class WorkOrderFacts {
    @Id
    @Column
    private UUID workOrderId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "line_id")
    private @Nullable OrderLine line;

    @Column
    private @Nullable Instant plannedStart;

    @Column
    private @Nullable Instant plannedFinish;

    @Column
    private @Nullable Instant startedAt;

    @Column
    private @Nullable Instant completedAt;

    @Column
    private BigDecimal inspected = BigDecimal.ZERO;

    @Column
    private BigDecimal made = BigDecimal.ZERO;

    protected WorkOrderFacts() {}

    WorkOrderFacts(UUID workOrderId, OrderLine line) {
        this.workOrderId = workOrderId;
        this.line = line;
    }

    boolean is(UUID id) {
        return workOrderId.equals(id);
    }

    void planned(Instant start, Instant finish) {
        plannedStart = start;
        plannedFinish = finish;
    }

    void replanned(Instant finish) {
        plannedFinish = finish;
    }

    void started(Instant at) {
        startedAt = at;
    }

    /** @param quantity all that was inspected of the work order: who inspects again says the whole lot again */
    void inspected(BigDecimal quantity) {
        inspected = inspected.max(quantity);
    }

    void completed(BigDecimal quantity, Instant at) {
        made = made.add(quantity);
        completedAt = at;
    }

    @Nullable
    Instant plannedStart() {
        return plannedStart;
    }

    @Nullable
    Instant plannedFinish() {
        return plannedFinish;
    }

    @Nullable
    Instant finish() {
        return completedAt == null ? plannedFinish : completedAt;
    }

    boolean isStarted() {
        return startedAt != null;
    }

    boolean isOpen() {
        return completedAt == null;
    }

    BigDecimal made() {
        return made;
    }

    /** Completed means inspected: whichever of the two is heard first counts. */
    BigDecimal inspected() {
        return inspected.max(made);
    }
}
