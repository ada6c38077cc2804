package io.gendan.review.reviews;

import static io.gendan.review.heads.Department.FINANCE;
import static io.gendan.review.heads.Department.MATERIALS;
import static io.gendan.review.heads.Department.PLANNING;

import io.gendan.chassis.values.Ids;
import io.gendan.review.heads.Department;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The one answer to one promise: what was decided and what it rests on. Never changed; a new round brings its own. */
@Entity
@Immutable
@Table(name = "decision")
class Decision {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "case_id")
    private ReviewCase review;

    @Column(name = "promise_id")
    private UUID promiseId;

    @Column(name = "order_revision")
    private int orderRevision;

    @Enumerated(EnumType.STRING)
    private CaseState outcome;

    private @Nullable UUID materialsAssessmentId;
    private @Nullable UUID capacityAssessmentId;
    private @Nullable UUID creditAssessmentId;
    private @Nullable Instant counterValidUntil;
    private @Nullable String reason;
    private @Nullable String approvedBy;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @ElementCollection
    @CollectionTable(name = "decision_line", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderBy("line")
    private List<PromisedLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    Decision(ReviewCase review, Outcome outcome, Instant at) {
        Sheet sheet = review.sheet();
        this.id = Ids.next();
        this.review = review;
        this.promiseId = review.promiseId();
        this.orderRevision = review.order().revision();
        this.outcome = outcome.state();
        this.materialsAssessmentId = idOf(sheet, MATERIALS);
        this.capacityAssessmentId = idOf(sheet, PLANNING);
        this.creditAssessmentId = idOf(sheet, FINANCE);
        this.decidedBy = outcome.decidedBy();
        this.decidedAt = at;
        this.lines.addAll(outcome.lines());
        switch (outcome) {
            case Outcome.Approved _ -> {}
            case Outcome.Countered countered -> this.counterValidUntil = countered.validUntil();
            case Outcome.Rejected rejected -> {
                this.reason = rejected.reason();
                this.approvedBy = rejected.approvedBy();
            }
        }
    }

    /** Only a rejection may come before the assessments. */
    private static @Nullable UUID idOf(Sheet sheet, Department department) {
        return sheet.of(department).map(Assessment::id).orElse(null);
    }

    boolean answers(UUID promise) {
        return promiseId.equals(promise);
    }

    OrderReviewDecided event() {
        return new OrderReviewDecided(
                review.order().id(),
                review.order().number(),
                orderRevision,
                review.id().value(),
                outcome.name(),
                promiseId,
                materialsAssessmentId,
                capacityAssessmentId,
                creditAssessmentId,
                lines.stream()
                        .map(line -> new OrderReviewDecided.Line(line.line(), line.promisedDate()))
                        .toList(),
                counterValidUntil,
                reason,
                decidedBy,
                approvedBy);
    }

    CaseState outcome() {
        return outcome;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
