package io.gendan.order.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One shipment of an order and its invoice; shipping and finance are heard in any order. */
@Entity
@Table(name = "order_departure")
class Departure {
    @Id
    @Column
    private UUID shipmentId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private @Nullable Order order;

    @Column
    private @Nullable Instant departedAt;

    @Column
    private @Nullable Instant estimatedArrival;

    @Column
    private @Nullable Instant deliveredAt;

    @Column
    private @Nullable String invoiceNumber;

    @Column
    private @Nullable LocalDate invoiceDueDate;

    @Column
    private boolean settled;

    protected Departure() {}

    Departure(Order order, UUID shipmentId) {
        this.order = order;
        this.shipmentId = shipmentId;
    }

    boolean is(UUID id) {
        return shipmentId.equals(id);
    }

    void departs(Instant at, @Nullable Instant arrival) {
        departedAt = at;
        estimatedArrival = arrival;
    }

    void expectedAt(Instant arrival) {
        estimatedArrival = arrival;
    }

    void arrives(Instant at) {
        deliveredAt = at;
    }

    void invoiced(String number, LocalDate dueDate) {
        invoiceNumber = number;
        invoiceDueDate = dueDate;
    }

    void settle(String number) {
        invoiceNumber = number;
        settled = true;
    }

    /** What had been paid of it is not any more. */
    void reopen(String number) {
        invoiceNumber = number;
        settled = false;
    }

    @Nullable
    Instant estimatedArrival() {
        return estimatedArrival;
    }

    @Nullable
    LocalDate invoiceDueDate() {
        return invoiceDueDate;
    }

    boolean isUnderWay() {
        return departedAt != null && deliveredAt == null;
    }

    boolean isSettled() {
        return settled;
    }

    boolean isDeliveredAndSettled() {
        return deliveredAt != null && settled;
    }
}
