package io.gendan.review.reviews;

import io.gendan.chassis.values.Ids;
import io.gendan.review.heads.Department;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One signature, kept for ever; a later one of the same department stands beside it, never in its place. */
@Entity
@Immutable
@Table(name = "sign_off")
class SignOff {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "case_id")
    private ReviewCase review;

    /** Its entry in the history; later signatures have higher numbers, also within one instant. */
    @Column(name = "number")
    private long number;

    @Enumerated(EnumType.STRING)
    private Department department;

    @Enumerated(EnumType.STRING)
    private Verdict.Kind verdict;

    private @Nullable LocalDate byDate;
    private @Nullable String memo;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    private @Nullable String ruleVersion;

    @Column(name = "late")
    private boolean late;

    /** The assessments the signature rests on. */
    @Column(name = "cites")
    private UUID[] cites;

    @SuppressWarnings("NullAway.Init")
    protected SignOff() {}

    SignOff(ReviewItem item, Verdict verdict, Signatory by, Instant at, Collection<UUID> cites) {
        this.id = Ids.next();
        this.review = item.review();
        this.number = review.version() + 1;
        this.department = item.department();
        this.verdict = verdict.kind();
        this.byDate = verdict.byDate();
        this.memo = verdict.memo();
        this.signedBy = by.name();
        this.signedAt = at;
        this.ruleVersion = by.ruleVersion();
        this.late = at.isAfter(item.dueAt());
        this.cites = cites.toArray(UUID[]::new);
    }

    Verdict verdict() {
        return Verdict.of(verdict, byDate, memo);
    }

    boolean cites(Assessment assessment) {
        return List.of(cites).contains(assessment.id());
    }

    SignOffRecorded event() {
        return new SignOffRecorded(
                review.order().id(),
                review.order().number(),
                review.order().revision(),
                review.id().value(),
                department.name(),
                verdict.name(),
                byDate,
                memo,
                signedBy,
                ruleVersion != null,
                ruleVersion);
    }

    String summary() {
        return Stream.of(department, verdict, byDate, memo, ruleVersion)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    Department department() {
        return department;
    }

    String signedBy() {
        return signedBy;
    }

    long number() {
        return number;
    }

    Instant signedAt() {
        return signedAt;
    }

    @Nullable
    String ruleVersion() {
        return ruleVersion;
    }

    boolean isLate() {
        return late;
    }
}
