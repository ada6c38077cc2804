package io.gendan.order.ordering;

import io.gendan.chassis.values.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One round of asking for a date: three holds under one id. A new round has a new id, and the old one means nothing. */
@Embeddable
class Promise {
    @Column(name = "promise_id")
    private @Nullable UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "promise_state")
    private PromiseState state = PromiseState.NOT_ASKED;

    @Convert(converter = EnumSets.OfHolders.class)
    @Column(name = "promise_committed_by")
    private Set<Holder> committedBy = EnumSet.noneOf(Holder.class);

    @Column(name = "promise_since")
    private @Nullable Instant since;

    @Column(name = "counter_valid_until")
    private @Nullable Instant counterValidUntil;

    @Column(name = "counter_reason")
    private @Nullable String counterReason;

    UUID id() {
        if (id == null) {
            throw new IllegalStateException("no promise was asked for yet");
        }
        return id;
    }

    PromiseState state() {
        return state;
    }

    Set<Holder> committedBy() {
        return committedBy;
    }

    @Nullable
    Instant since() {
        return since;
    }

    @Nullable
    Instant counterValidUntil() {
        return counterValidUntil;
    }

    @Nullable
    String counterReason() {
        return counterReason;
    }

    boolean isCurrent(UUID promiseId) {
        return promiseId.equals(id);
    }

    boolean isUndecided() {
        return switch (state) {
            case ASSESSING, COUNTERED, COUNTER_EXPIRED -> true;
            case NOT_ASKED, COMMITTING, COMMITTED -> false;
        };
    }

    boolean isCounterOver(Instant now) {
        return state == PromiseState.COUNTER_EXPIRED || (counterValidUntil != null && !now.isBefore(counterValidUntil));
    }

    void ask(Instant now) {
        id = Ids.next();
        counterValidUntil = null;
        counterReason = null;
        become(PromiseState.ASSESSING, now);
    }

    void counter(@Nullable Instant validUntil, @Nullable String reason, Instant now) {
        counterValidUntil = validUntil;
        counterReason = reason;
        become(PromiseState.COUNTERED, now);
    }

    void counterExpires(Instant now) {
        become(PromiseState.COUNTER_EXPIRED, now);
    }

    void commit(Instant now) {
        become(PromiseState.COMMITTING, now);
    }

    /** @return whether this was the third of three: true once, whoever comes last and however often they say it */
    boolean committedBy(Holder holder, Instant now) {
        if (state != PromiseState.COMMITTING) {
            return false;
        }
        Set<Holder> all = EnumSet.of(holder);
        all.addAll(committedBy);
        committedBy = all;
        if (all.size() < Holder.values().length) {
            return false;
        }
        state = PromiseState.COMMITTED;
        since = now;
        return true;
    }

    private void become(PromiseState next, Instant now) {
        state = next;
        since = now;
        committedBy = EnumSet.noneOf(Holder.class);
    }
}
