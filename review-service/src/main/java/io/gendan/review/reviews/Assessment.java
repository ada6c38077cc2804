package io.gendan.review.reviews;

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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a department's service computed for one promise, as it came; how far it still counts is its standing. */
@Entity
@Table(name = "assessment")
class Assessment {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "case_id")
    private @Nullable ReviewCase review;

    @Enumerated(EnumType.STRING)
    private Department department;

    @Column(name = "promise_id")
    private UUID promiseId;

    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.CURRENT;

    @Column(name = "green")
    private boolean green;

    private @Nullable Instant holdValidUntil;

    /** The materials assessment that a capacity assessment was computed from. */
    private @Nullable UUID restsOn;

    /** The event itself: shortages, reasons and measures for the people who sign. */
    @Column(name = "findings")
    private String findings;

    @ElementCollection
    @CollectionTable(name = "assessment_date", joinColumns = @JoinColumn(name = "assessment_id"))
    @MapKeyColumn(name = "line")
    @Column(name = "ready_date")
    private Map<Integer, LocalDate> dates = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    Assessment(UUID id, Department department, UUID promiseId, boolean green, @Nullable Instant holdValidUntil) {
        this.id = id;
        this.department = department;
        this.promiseId = promiseId;
        this.green = green;
        this.holdValidUntil = holdValidUntil;
        this.findings = "{}";
    }

    Assessment restingOn(UUID materialsAssessment) {
        restsOn = materialsAssessment;
        return this;
    }

    /** A line without a date is pending: it is left out, never guessed. */
    Assessment dating(int line, @Nullable LocalDate date) {
        if (date != null) {
            dates.put(line, date);
        }
        return this;
    }

    Assessment finding(String json) {
        findings = json;
        return this;
    }

    void enter(ReviewCase reviewCase, Standing initial) {
        review = reviewCase;
        standing = initial;
    }

    void become(Standing next) {
        standing = next;
    }

    boolean isOf(Department assessor, UUID promise) {
        return department == assessor && promiseId.equals(promise);
    }

    boolean isSame(Assessment other) {
        return id.equals(other.id);
    }

    /** Only the owner lapses a hold; its time is compared so that nothing is signed on a hold about to be lapsed. */
    boolean isLive(Instant now) {
        return standing == Standing.CURRENT && (holdValidUntil == null || now.isBefore(holdValidUntil));
    }

    Optional<LocalDate> dateOf(int line) {
        return Optional.ofNullable(dates.get(line));
    }

    boolean restsOn(Assessment other) {
        return other.id.equals(restsOn);
    }

    UUID id() {
        return id;
    }

    Department department() {
        return department;
    }

    UUID promiseId() {
        return promiseId;
    }

    Standing standing() {
        return standing;
    }

    boolean isGreen() {
        return green;
    }

    @Nullable
    Instant holdValidUntil() {
        return holdValidUntil;
    }

    String summary() {
        return "%s, %s".formatted(department, green ? "green" : "not green");
    }

    String findings() {
        return findings;
    }
}
