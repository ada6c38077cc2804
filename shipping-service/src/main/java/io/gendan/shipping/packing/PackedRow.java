package io.gendan.shipping.packing;

import io.gendan.chassis.values.Quantity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of a packing list: so many cartons that hold, together, so much of a line. */
@Entity
@Immutable
@Table(name = "packed_row")
class PackedRow {
    @Embeddable
    record Id(@Column(name = "shipment_id") UUID shipmentId, int item) {}

    @EmbeddedId
    private Id id;

    private int line;

    @Embedded
    private Quantity quantity;

    private int cartons;

    @Column(precision = 12, scale = 3)
    private BigDecimal grossKilograms;

    @Column(precision = 12, scale = 4)
    private BigDecimal cubicMetres;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    PackedRow() {}

    PackedRow(Id id, PackingRequest.Row row) {
        this.id = id;
        this.line = row.line();
        this.quantity = row.quantity();
        this.cartons = row.cartons();
        this.grossKilograms = row.grossKilograms();
        this.cubicMetres = row.cubicMetres();
    }

    int item() {
        return id.item();
    }

    int line() {
        return line;
    }

    Quantity quantity() {
        return quantity;
    }

    int cartons() {
        return cartons;
    }

    BigDecimal grossKilograms() {
        return grossKilograms;
    }

    BigDecimal cubicMetres() {
        return cubicMetres;
    }
}
