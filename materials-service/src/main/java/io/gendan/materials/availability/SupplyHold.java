package io.gendan.materials.availability;

import io.gendan.chassis.values.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The supply behind one promise. Guarded by the row of its order. */
@Entity
public class SupplyHold {
    @Id
    private UUID promiseId;

    @Column
    private UUID orderId;

    @Column
    private int revision;

    @Enumerated(EnumType.STRING)
    private HoldState state;

    @Column
    private @Nullable UUID assessmentId;

    @Column
    private @Nullable Instant validUntil;

    @Column
    private @Nullable String endedBecause;

    protected SupplyHold() {}

    private SupplyHold(UUID promiseId, MaterialOrder order, HoldState state) {
        this.promiseId = promiseId;
        this.orderId = order.id();
        this.revision = order.revision();
        this.state = state;
    }

    static SupplyHold behind(MaterialOrder order) {
        return new SupplyHold(order.promiseId(), order, HoldState.HELD);
    }

    /** A promise nobody asked us about; kept so that it is refused once. */
    static SupplyHold unknown(UUID promiseId, MaterialOrder order, String reason) {
        SupplyHold hold = new SupplyHold(promiseId, order, HoldState.LAPSED);
        hold.endedBecause = reason;
        return hold;
    }

    UUID assess(Instant validUntil) {
        this.validUntil = validUntil;
        UUID assessment = Ids.next();
        this.assessmentId = assessment;
        return assessment;
    }

    /** A counter-offer needs time; an extension never shortens. */
    boolean extend(Instant until) {
        boolean longer = state == HoldState.HELD && (validUntil == null || until.isAfter(validUntil));
        if (longer) {
            validUntil = until;
        }
        return longer;
    }

    void become(HoldState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("the hold of " + promiseId + " is " + state + ", not to become " + next);
        }
        state = next;
    }

    void end(HoldState how, String reason) {
        become(how);
        endedBecause = reason;
    }

    /** Production was released: a promise that was not committed first is committed by it. */
    public void consume() {
        if (state == HoldState.HELD) {
            become(HoldState.COMMITTED);
        }
        become(HoldState.CONSUMED);
    }

    boolean hasRunOut(Instant now) {
        return state == HoldState.HELD && validUntil != null && !validUntil.isAfter(now);
    }

    public HoldState state() {
        return state;
    }

    public UUID promiseId() {
        return promiseId;
    }

    UUID orderId() {
        return orderId;
    }

    @Nullable
    Instant validUntil() {
        return validUntil;
    }

    @Nullable
    String endedBecause() {
        return endedBecause;
    }

    @Nullable
    UUID assessmentId() {
        return assessmentId;
    }
}
