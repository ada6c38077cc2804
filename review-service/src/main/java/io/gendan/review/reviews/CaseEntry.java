package io.gendan.review.reviews;

import io.gendan.chassis.values.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One line of a case's history: who did what, when; numbered without a gap. */
@Entity
@Immutable
@Table(name = "case_entry")
class CaseEntry {
    enum What {
        OPENED,
        ASSESSED,
        SET_ASIDE,
        HOLD_LAPSED,
        ROUND_OPENED,
        SIGNED,
        REOPENED,
        REMINDED,
        ESCALATED,
        CONFLICT,
        STALLED,
        OVERRIDDEN,
        REJECTION_PROPOSED,
        DECIDED,
        CONFIRMED,
        CLOSED
    }

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "case_id")
    private ReviewCase review;

    @Column(name = "number")
    private long number;

    @Column(name = "at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    private What what;

    @Column(name = "by_whom")
    private String by;

    @Column(name = "text")
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected CaseEntry() {}

    CaseEntry(ReviewCase review, long number, Instant at, What what, String by, String text) {
        this.id = Ids.next();
        this.review = review;
        this.number = number;
        this.at = at;
        this.what = what;
        this.by = by;
        this.text = text;
    }

    ReviewCase review() {
        return review;
    }

    long number() {
        return number;
    }

    Instant at() {
        return at;
    }

    What what() {
        return what;
    }

    String by() {
        return by;
    }

    String text() {
        return text;
    }
}
