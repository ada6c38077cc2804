package io.gendan.materials.stock;

import io.gendan.chassis.values.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One movement; never changed. The entries of an item at a location add up to what is on hand there. */
@Entity
@Immutable
class StockEntry {
    @Id
    private UUID id;

    @Embedded
    private StockKey stock;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Column
    private BigDecimal quantity;

    @Column
    private BigDecimal unitCost;

    @Column
    private String currency;

    @Column
    private Instant at;

    @Column
    private String reference;

    @Column
    private @Nullable UUID orderId;

    @Column
    private String bookedBy;

    protected StockEntry() {}

    StockEntry(StockKey stock, Movement movement, BigDecimal quantity) {
        this.id = Ids.next();
        this.stock = stock;
        this.kind = movement.kind();
        this.quantity = quantity;
        this.unitCost = movement.unitCost();
        this.currency = movement.currency();
        this.at = movement.at();
        this.reference = movement.reference();
        this.orderId = movement.orderId();
        this.bookedBy = movement.by();
    }

    BigDecimal quantity() {
        return quantity;
    }

    EntryView view() {
        return new EntryView(
                id,
                at,
                stock.location(),
                kind,
                quantity.stripTrailingZeros().toPlainString(),
                unitCost.stripTrailingZeros().toPlainString(),
                currency,
                reference,
                orderId,
                bookedBy);
    }
}
