package io.gendan.materials.purchasing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** For whom a line of a purchase order was bought, and how much; kept for ever. */
@Entity
@Table(name = "purchase_order_peg")
class PurchasePeg {
    @Embeddable
    record Key(
            @Column(name = "number") String number,
            @Column(name = "line") int line,
            @Column(name = "order_id") UUID orderId) {}

    @EmbeddedId
    private Key key;

    @Column
    private BigDecimal quantity;

    protected PurchasePeg() {}

    PurchasePeg(Key key, BigDecimal quantity) {
        this.key = key;
        this.quantity = quantity;
    }

    /** A second line of the same order asks for the same item. */
    void add(BigDecimal more) {
        quantity = quantity.add(more);
    }
}
