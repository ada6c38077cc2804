package io.gendan.materials.purchasing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** An order to a supplier. Its row is locked before the stock it will change. */
@Entity
class PurchaseOrder {
    @Id
    private String number;

    @Column
    private String plant;

    @Column
    private String supplier;

    @Column
    private Instant placedAt;

    @Column
    private String placedBy;

    @Column
    private Instant changedAt;

    @Version
    private long version;

    protected PurchaseOrder() {}

    PurchaseOrder(String number, String plant, String supplier, Instant placedAt, String placedBy) {
        this.number = number;
        this.plant = plant;
        this.supplier = supplier;
        this.placedAt = placedAt;
        this.placedBy = placedBy;
        this.changedAt = placedAt;
    }

    /** Something about it changed, if only on its lines: whoever read it before reads it again. */
    void touch(Instant now) {
        changedAt = now;
    }

    String number() {
        return number;
    }

    String plant() {
        return plant;
    }

    String supplier() {
        return supplier;
    }

    Instant placedAt() {
        return placedAt;
    }

    long version() {
        return version;
    }
}
