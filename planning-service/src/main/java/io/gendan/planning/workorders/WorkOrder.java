package io.gendan.planning.workorders;

import io.gendan.chassis.problems.Refused;
import io.gendan.planning.promising.Placement;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is made for one line of an order. Changed under the order's row lock only, which withdrawals take too. */
@Entity
@Table(name = "work_order")
class WorkOrder {
    @Id
    private UUID id;

    @Column
    private String number;

    @Embedded
    private Job job;

    @Enumerated(EnumType.STRING)
    private WorkOrderState state = WorkOrderState.PLANNED;

    @Embedded
    private Gates gates;

    @Column
    private @Nullable UUID frozenBy;

    @Embedded
    private Plan plan;

    @Column
    private @Nullable Instant startedAt;

    @Column
    private @Nullable Instant inspectedAt;

    @Column
    private @Nullable Instant completedAt;

    @Version
    @Column
    private long version;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "workOrderId", insertable = false, updatable = false)
    @OrderBy("id.sequence")
    private List<WorkOrderOperation> operations = new ArrayList<>();

    protected WorkOrder() {}

    WorkOrder(UUID id, String number, Job job, LocalDate promised, Gates gates, List<OperationPlan> route) {
        this.id = id;
        this.number = number;
        this.job = job;
        this.gates = gates;
        route.forEach(operation -> operations.add(new WorkOrderOperation(id, operation.step(), operation.placement())));
        this.plan = Plan.of(promised, chain());
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    Job job() {
        return job;
    }

    WorkOrderState state() {
        return state;
    }

    Gates gates() {
        return gates;
    }

    boolean isFrozenBy(UUID withdrawal) {
        return withdrawal.equals(frozenBy);
    }

    boolean isFrozen() {
        return frozenBy != null;
    }

    Plan plan() {
        return plan;
    }

    Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    Optional<Instant> inspectedAt() {
        return Optional.ofNullable(inspectedAt);
    }

    Optional<Instant> completedAt() {
        return Optional.ofNullable(completedAt);
    }

    long version() {
        return version;
    }

    Chain chain() {
        return new Chain(operations);
    }

    WorkOrderOperation operation(int sequence) {
        return chain().at(sequence)
                .orElseThrow(() -> new Refused(new WorkOrderRefusal.UnknownOperation(number, sequence)));
    }

    void kitComplete() {
        gates = gates.withKit();
    }

    void sampleApproved() {
        gates = gates.withSample();
    }

    void promiseMoved(LocalDate accepted) {
        plan = Plan.of(accepted, chain());
    }

    void freeze(UUID withdrawal) {
        frozenBy = withdrawal;
    }

    void thaw() {
        frozenBy = null;
    }

    void start(Instant now) {
        require(WorkOrderState.PLANNED);
        if (isFrozen()) {
            throw new Refused(new WorkOrderRefusal.WorkOrderFrozen(number));
        }
        gates.refuseUnlessOpen(number);
        become(WorkOrderState.STARTED);
        startedAt = now;
    }

    void approveFirstArticle() {
        become(WorkOrderState.RUNNING);
    }

    /** @throws Refused when an operation would have made more than the one before it, or more than is wanted */
    void report(WorkOrderOperation operation, Output output, Tolerance tolerance) {
        if (state == WorkOrderState.STARTED) {
            throw new Refused(new WorkOrderRefusal.FirstArticleNotApproved(number));
        }
        require(WorkOrderState.RUNNING);
        BigDecimal total = operation.good().add(output.good());
        BigDecimal most = chain().most(operation, job.quantity().value(), tolerance);
        if (total.compareTo(most) > 0) {
            throw new Refused(new WorkOrderRefusal.MoreThanPossible(operation.sequence(), total, most));
        }
        operation.report(output);
    }

    void passInspection(Instant now) {
        inspectedAt = now;
    }

    void complete(Instant now) {
        become(WorkOrderState.COMPLETED);
        completedAt = now;
    }

    void cancel() {
        become(WorkOrderState.CANCELLED);
        frozenBy = null;
    }

    /** @return whether the finish moved */
    boolean replan(List<Placement> placements) {
        Instant before = plan.plannedFinish();
        chain().plan(placements);
        plan = Plan.of(plan.promisedDate(), chain());
        return !plan.plannedFinish().equals(before);
    }

    void require(WorkOrderState wanted) {
        if (state != wanted) {
            throw new Refused(new WorkOrderRefusal.WorkOrderNotReady(number, state.name(), wanted.name()));
        }
    }

    private void become(WorkOrderState next) {
        if (!state.mayBecome(next)) {
            throw new Refused(new WorkOrderRefusal.WorkOrderNotReady(number, state.name(), "able to become " + next));
        }
        state = next;
    }
}
