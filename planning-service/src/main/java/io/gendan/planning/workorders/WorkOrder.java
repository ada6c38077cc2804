package io.gendan.planning.workorders;

import io.gendan.chassis.problems.Refused;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import java.util.UUID;
import java.util.function.Consumer;
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

    @Embedded
    private Course course = Course.planned();

    @Embedded
    private Gates gates;

    @Column
    private @Nullable UUID frozenBy;

    @Embedded
    private Plan plan;

    @Embedded
    private Extra extra = Extra.none();

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
        return course.state();
    }

    Course course() {
        return course;
    }

    Extra extra() {
        return extra;
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

    long version() {
        return version;
    }

    Chain chain() {
        return new Chain(operations, extra.pieces());
    }

    /** The kit lies ready: the first one, or what was asked for in addition. */
    void kitComplete() {
        gates = gates.withKit();
        extra = extra.issued();
    }

    /** Its next piece waits for components. */
    boolean lacksMaterial() {
        return !gates.kitComplete() || extra.isAwaited();
    }

    /** More may be started as soon as the components are issued; what comes of it is inspected with the rest. */
    void askForExtra(BigDecimal pieces) {
        extra = extra.ask(pieces);
        course = course.toInspectAgain();
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
        gates.refuseUnlessOpen(number);
        course = course.started(number, now);
    }

    void approveFirstArticle() {
        course = course.running(number);
    }

    /** @throws Refused when an operation would have made more than the one before it, or more than is wanted */
    void report(WorkOrderOperation operation, Output output, Tolerance tolerance) {
        if (state() == WorkOrderState.STARTED) {
            throw new Refused(new WorkOrderRefusal.FirstArticleNotApproved(number));
        }
        require(WorkOrderState.RUNNING);
        chain().report(operation, output, job.quantity().value(), tolerance);
    }

    void passInspection(Instant now) {
        course = course.inspected(now);
    }

    void complete(Instant now) {
        course = course.completed(number, now);
    }

    void cancel() {
        course = course.cancelled(number);
        frozenBy = null;
    }

    /** @return whether the finish moved */
    boolean plan(Consumer<Chain> change) {
        Instant before = plan.plannedFinish();
        change.accept(chain());
        plan = Plan.of(plan.promisedDate(), chain());
        return !plan.plannedFinish().equals(before);
    }

    /** @throws Refused in another state, or while it is frozen */
    void require(WorkOrderState wanted) {
        course.refuseUnless(number, wanted);
        if (isFrozen()) {
            throw new Refused(new WorkOrderRefusal.WorkOrderFrozen(number));
        }
    }
}
