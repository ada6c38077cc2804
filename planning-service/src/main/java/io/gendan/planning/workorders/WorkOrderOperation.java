package io.gendan.planning.workorders;

import io.gendan.planning.promising.Placement;
import io.gendan.planning.promising.Step;
import io.gendan.planning.routings.RoutingStep;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** An operation of a work order: what the routing said when it was released, its plan, and what it has made. */
@Entity
@Table(name = "work_order_operation")
class WorkOrderOperation {
    @EmbeddedId
    private OperationId id;

    @Column
    private String name;

    @Column
    private String workCenter;

    @Column(precision = 12, scale = 4)
    private BigDecimal setupMinutes;

    @Column(precision = 12, scale = 4)
    private BigDecimal runMinutes;

    @Column(precision = 5, scale = 4)
    private BigDecimal yield;

    @Column
    private Instant plannedStart;

    @Column
    private Instant plannedFinish;

    @Column(precision = 19, scale = 6)
    private BigDecimal good = BigDecimal.ZERO;

    @Column(precision = 19, scale = 6)
    private BigDecimal defect = BigDecimal.ZERO;

    @Column(precision = 19, scale = 6)
    private BigDecimal scrap = BigDecimal.ZERO;

    protected WorkOrderOperation() {}

    WorkOrderOperation(UUID workOrder, RoutingStep step, Placement placement) {
        this.id = new OperationId(workOrder, step.sequence());
        this.name = step.name();
        this.workCenter = step.workCenter();
        this.setupMinutes = step.setupMinutes();
        this.runMinutes = step.runMinutes();
        this.yield = step.yield();
        this.plannedStart = placement.start();
        this.plannedFinish = placement.finish();
    }

    UUID workOrderId() {
        return id.workOrderId();
    }

    int sequence() {
        return id.sequence();
    }

    String name() {
        return name;
    }

    String workCenter() {
        return workCenter;
    }

    Instant plannedStart() {
        return plannedStart;
    }

    Instant plannedFinish() {
        return plannedFinish;
    }

    BigDecimal good() {
        return Output.plain(good);
    }

    BigDecimal defect() {
        return Output.plain(defect);
    }

    BigDecimal scrap() {
        return Output.plain(scrap);
    }

    BigDecimal setupMinutes() {
        return Output.plain(setupMinutes);
    }

    /** For each piece. */
    BigDecimal runMinutes() {
        return Output.plain(runMinutes);
    }

    BigDecimal yield() {
        return yield;
    }

    /** What so many missing pieces take; set up only once. */
    Step.Inside left(BigDecimal missing) {
        BigDecimal setup = isBegun() ? BigDecimal.ZERO : setupMinutes;
        int minutes = missing.signum() <= 0 ? 0 : RoutingStep.load(setup, runMinutes, yield, missing);
        return new Step.Inside(sequence(), workCenter, minutes);
    }

    void report(Output output) {
        good = good.add(output.good());
        defect = defect.add(output.defect());
        scrap = scrap.add(output.scrap());
    }

    void plan(Placement placement) {
        plannedStart = isBegun() ? plannedStart : placement.start();
        plannedFinish = placement.finish();
    }

    void slip(Instant finish) {
        plannedFinish = finish;
    }

    private boolean isBegun() {
        return good.add(defect).add(scrap).signum() > 0;
    }
}
