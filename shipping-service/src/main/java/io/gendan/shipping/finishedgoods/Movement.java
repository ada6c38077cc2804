package io.gendan.shipping.finishedgoods;

import io.gendan.chassis.values.Quantity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One entry of the ledger of finished goods; positive in, negative out. */
@Entity
@Immutable
@Table(name = "movement")
class Movement {
    enum Kind {
        STORED,
        MOVED,
        DISPATCHED
    }

    @Id
    @Column(name = "movement_id")
    private UUID id;

    /** Counts the entries of the ledger in the order they were written. */
    @Column(insertable = false, updatable = false)
    private long entry;

    @Embedded
    private Slot slot;

    private String product;

    @Embedded
    private Quantity quantity;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private UUID reference;

    private Instant movedAt;

    private String movedBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    Movement() {}

    /** @param reference the work order, shipment or request that moved the goods */
    Movement(UUID id, Slot slot, String product, Quantity quantity, Kind kind, UUID reference, Instant at, String by) {
        this.id = id;
        this.slot = slot;
        this.product = product;
        this.quantity = quantity;
        this.kind = kind;
        this.reference = reference;
        this.movedAt = at;
        this.movedBy = by;
    }

    Slot slot() {
        return slot;
    }

    Quantity quantity() {
        return quantity;
    }

    Kind kind() {
        return kind;
    }

    UUID reference() {
        return reference;
    }

    Instant movedAt() {
        return movedAt;
    }

    String movedBy() {
        return movedBy;
    }
}
