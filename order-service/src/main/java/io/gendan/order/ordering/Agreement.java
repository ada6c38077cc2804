package io.gendan.order.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What must come together before production opens: the customer's yes, and money or credit. */
@Embeddable
class Agreement {
    @Column
    private @Nullable Instant confirmedAt;

    @Column
    private @Nullable Instant acceptedAt;

    @Column
    private @Nullable String acceptedBy;

    @Column
    private @Nullable String acceptanceEnteredBy;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable AcceptedHow acceptedHow;

    @Column
    private @Nullable Instant moneyAt;

    @Column
    private @Nullable Instant releasedAt;

    @Column
    private @Nullable String noticeNumber;

    @Column
    private @Nullable Instant sampleApprovedAt;

    /** Also keeps this part from being read as absent while nothing has happened yet. */
    @Column
    private boolean moneyDoorOpen;

    void confirm(Instant now) {
        confirmedAt = now;
    }

    void accept(Answerer by, AcceptedHow how, Instant now) {
        acceptedBy = by.name();
        acceptanceEnteredBy = by.enteredBy();
        acceptedHow = how;
        acceptedAt = now;
    }

    void openMoneyDoor(Instant now) {
        if (!moneyDoorOpen) {
            moneyDoorOpen = true;
            moneyAt = now;
        }
    }

    boolean opensProduction() {
        return confirmedAt != null && acceptedAt != null && moneyDoorOpen && releasedAt == null;
    }

    void release(String notice, Instant now) {
        noticeNumber = notice;
        releasedAt = now;
    }

    void approveSample(Instant now) {
        sampleApprovedAt = now;
    }

    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }

    @Nullable
    Instant acceptedAt() {
        return acceptedAt;
    }

    @Nullable
    String acceptedBy() {
        return acceptedBy;
    }

    @Nullable
    String acceptanceEnteredBy() {
        return acceptanceEnteredBy;
    }

    @Nullable
    AcceptedHow acceptedHow() {
        return acceptedHow;
    }

    @Nullable
    Instant moneyAt() {
        return moneyAt;
    }

    @Nullable
    Instant releasedAt() {
        return releasedAt;
    }

    @Nullable
    String noticeNumber() {
        return noticeNumber;
    }

    boolean isReleased() {
        return releasedAt != null;
    }

    boolean isSampleApproved() {
        return sampleApprovedAt != null;
    }
}
