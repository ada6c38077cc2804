package io.gendan.planning.promising;

import io.gendan.planning.orders.OrderFacts;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The durable record of what was promised, for how long it holds, and how it ended. Changed under the order's lock. */
@Entity
@Table(name = "promise")
class Promise {
    @Id
    private UUID id;

    @Column
    private UUID orderId;

    @Column
    private int orderRevision;

    @Enumerated(EnumType.STRING)
    private PromiseState state = PromiseState.AWAITING_MATERIALS;

    @Column
    private @Nullable UUID assessmentId;

    @Column
    private @Nullable UUID materialsAssessmentId;

    @Column
    private @Nullable Instant assessedAt;

    @Column
    private @Nullable Instant validUntil;

    @Column
    private @Nullable Boolean onTime;

    @Column
    private @Nullable Boolean green;

    @Column
    private @Nullable String endedBecause;

    @Column
    @Convert(converter = LinePromisesJson.class)
    private List<LinePromise> lines = List.of();

    @Version
    @Column
    private long version;

    protected Promise() {}

    Promise(UUID id, OrderFacts order) {
        this.id = id;
        this.orderId = order.id();
        this.orderRevision = order.revision();
    }

    UUID id() {
        return id;
    }

    UUID orderId() {
        return orderId;
    }

    PromiseState state() {
        return state;
    }

    List<LinePromise> lines() {
        return lines;
    }

    Optional<UUID> materialsAssessment() {
        return Optional.ofNullable(materialsAssessmentId);
    }

    Optional<Instant> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    boolean mayBeAssessed() {
        return state.mayBecome(PromiseState.HELD);
    }

    boolean isHeld() {
        return state == PromiseState.HELD;
    }

    boolean holdsCapacity() {
        return state == PromiseState.HELD || state == PromiseState.COMMITTED;
    }

    CapacityAssessed hold(OrderFacts order, Assessment made) {
        become(PromiseState.HELD);
        orderRevision = order.revision();
        assessmentId = made.id();
        materialsAssessmentId = made.materials();
        assessedAt = made.at();
        validUntil = made.validUntil();
        onTime = made.onTime();
        green = made.green();
        lines = made.lines();
        return CapacityAssessed.of(order, made);
    }

    /** @return whether it now holds longer than before */
    boolean extend(Instant until) {
        boolean longer = isHeld() && (validUntil == null || until.isAfter(validUntil));
        if (longer) {
            validUntil = until;
        }
        return longer;
    }

    PlanningHoldCommitted commit(OrderFacts order) {
        become(PromiseState.COMMITTED);
        return new PlanningHoldCommitted(order.id(), order.number(), order.revision(), id);
    }

    void consume() {
        become(PromiseState.CONSUMED);
    }

    PlanningHoldLapsed lapse(OrderFacts order) {
        become(PromiseState.LAPSED);
        endedBecause = "the hold ran out at " + validUntil;
        return lapsed(order);
    }

    /** Says again that nothing is held. */
    PlanningHoldLapsed lapsed(OrderFacts order) {
        String reason = endedBecause == null ? "no capacity is held: " + state : endedBecause;
        return new PlanningHoldLapsed(order.id(), order.number(), order.revision(), id, reason);
    }

    void release(String because) {
        become(PromiseState.RELEASED);
        endedBecause = because;
    }

    PromiseResource.PromiseView view(String orderNumber) {
        return new PromiseResource.PromiseView(
                id,
                orderId,
                orderNumber,
                orderRevision,
                state.name(),
                assessmentId,
                materialsAssessmentId,
                assessedAt,
                validUntil,
                onTime,
                green,
                endedBecause,
                lines,
                version);
    }

    private void become(PromiseState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("promise " + id + " is " + state + " and cannot become " + next);
        }
        state = next;
    }
}
