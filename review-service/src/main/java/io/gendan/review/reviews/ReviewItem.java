package io.gendan.review.reviews;

import io.gendan.chassis.values.Ids;
import io.gendan.review.heads.Department;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one department has to sign, by when, and its signature once it is there. */
@Entity
@Table(name = "review_item")
class ReviewItem {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "case_id")
    private ReviewCase review;

    @Enumerated(EnumType.STRING)
    private Department department;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "escalate_at")
    private Instant escalateAt;

    @Enumerated(EnumType.STRING)
    private Urging urging = Urging.NONE;

    @OneToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "sign_off_id")
    private @Nullable SignOff signOff;

    @SuppressWarnings("NullAway.Init")
    protected ReviewItem() {}

    @SuppressWarnings("NullAway.Init")
    ReviewItem(ReviewCase review, Department department, ReviewTerms terms) {
        this.id = Ids.next();
        this.review = review;
        this.department = department;
        reopen(terms);
    }

    SignOff sign(Verdict verdict, Signatory by, Instant at, Collection<UUID> cites) {
        signOff = new SignOff(this, verdict, by, at, cites);
        return signOff;
    }

    /** Whoever has to sign again has the full time again. */
    final void reopen(ReviewTerms terms) {
        Deadlines.Due due = terms.deadlines().of(department, review.orderClass(), terms.now());
        signOff = null;
        dueAt = due.at();
        escalateAt = due.escalateAt();
        urging = Urging.NONE;
    }

    /** When somebody has to be told, unless the signature comes first; above the general manager there is nobody. */
    Optional<Instant> nextUrging() {
        boolean nobodyLeft = !isAsked() && urging != Urging.NONE;
        return signOff != null || nobodyLeft ? Optional.empty() : urging.next(dueAt, escalateAt);
    }

    void urge() {
        urging = urging.after();
    }

    SignOffOverdue overdue() {
        return new SignOffOverdue(
                review.order().id(),
                review.order().number(),
                review.order().revision(),
                review.id().value(),
                department.name(),
                dueAt,
                urging == Urging.ESCALATED ? Department.GENERAL_MANAGEMENT.name() : null);
    }

    Urging urging() {
        return urging;
    }

    /** The general manager is called to a conflict; everybody else is asked to sign. */
    boolean isAsked() {
        return department != Department.GENERAL_MANAGEMENT;
    }

    boolean cannot() {
        return signOff != null && signOff.verdict() instanceof Verdict.Cannot;
    }

    boolean restsOnAny(Collection<Assessment> assessments) {
        return signOff != null && assessments.stream().anyMatch(signOff::cites);
    }

    Optional<SignOff> signOff() {
        return Optional.ofNullable(signOff);
    }

    ReviewCase review() {
        return review;
    }

    Department department() {
        return department;
    }

    Instant dueAt() {
        return dueAt;
    }
}
