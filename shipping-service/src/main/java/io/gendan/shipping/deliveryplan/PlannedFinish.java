package io.gendan.shipping.deliveryplan;

import io.gendan.chassis.values.Quantity;
import io.gendan.shipping.DayOrInstant;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** When production means to finish a work order; the latest word counts. */
@Entity
@Table(name = "planned_finish")
class PlannedFinish {
    @Id
    @Column(name = "work_order_id")
    private UUID workOrderId;

    private String workOrderNumber;

    @Column(name = "order_id")
    private UUID orderId;

    private int line;

    private String product;

    @Embedded
    private Quantity quantity;

    private Instant finishesAt;

    private long told;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    PlannedFinish() {}

    PlannedFinish(UUID order, ProductionScheduled.WorkOrder work, long told) {
        this.workOrderId = work.workOrderId();
        this.workOrderNumber = work.workOrderNumber();
        this.orderId = order;
        this.line = work.line();
        this.product = work.product();
        this.quantity = work.quantity();
        this.finishesAt = DayOrInstant.parse(work.plannedFinish());
        this.told = told;
    }

    /** @param sequence of planning's word about the order; an older one changes nothing */
    void move(Instant finish, long sequence) {
        if (sequence > told) {
            finishesAt = finish;
            told = sequence;
        }
    }

    UUID workOrderId() {
        return workOrderId;
    }

    String workOrderNumber() {
        return workOrderNumber;
    }

    UUID orderId() {
        return orderId;
    }

    int line() {
        return line;
    }

    String product() {
        return product;
    }

    Quantity quantity() {
        return quantity;
    }

    Instant finishesAt() {
        return finishesAt;
    }
}
