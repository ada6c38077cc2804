package io.gendan.materials.kitting;

import io.gendan.materials.stock.LineRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.UUID;

/** The components of one work order. Guarded by the row of its order's line. */
@Entity
public class Kit {
    @Id
    private UUID workOrderId;

    @Column
    private String workOrderNumber;

    @Column
    private UUID orderId;

    @Column
    private int line;

    @Column
    private String product;

    @Column
    private BigDecimal quantity;

    @Column
    private Instant plannedStart;

    @Enumerated(EnumType.STRING)
    private KitState state;

    protected Kit() {}

    Kit(UUID orderId, ProductionScheduled.WorkOrder work) {
        this.workOrderId = work.workOrderId();
        this.workOrderNumber = work.workOrderNumber();
        this.orderId = orderId;
        this.line = work.line();
        this.product = work.product();
        this.quantity = work.quantity().value();
        this.plannedStart = work.plannedStart();
        this.state = KitState.OPEN;
    }

    void plan(Instant start) {
        plannedStart = start;
    }

    void become(KitState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(
                    "the kit of " + workOrderNumber + " is " + state + ", not to become " + next);
        }
        state = next;
    }

    /** Everything is here now, for the first time or for the extra pieces. */
    void complete() {
        become(is(KitState.EXTENDED) ? KitState.STARTED : KitState.COMPLETE);
    }

    /** Its part of what the whole line needs. */
    BigDecimal shareOf(BigDecimal lineNeed, BigDecimal lineQuantity) {
        return lineNeed.multiply(quantity).divide(lineQuantity, 6, RoundingMode.HALF_UP);
    }

    boolean is(KitState asked) {
        return state == asked;
    }

    KitState state() {
        return state;
    }

    LineRef ref() {
        return new LineRef(orderId, line);
    }

    UUID workOrderId() {
        return workOrderId;
    }

    String workOrderNumber() {
        return workOrderNumber;
    }

    String product() {
        return product;
    }

    BigDecimal quantity() {
        return quantity;
    }

    Instant plannedStart() {
        return plannedStart;
    }
}
