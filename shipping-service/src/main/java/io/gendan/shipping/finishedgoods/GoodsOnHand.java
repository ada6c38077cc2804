package io.gendan.shipping.finishedgoods;

import io.gendan.chassis.values.Quantity;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The sum of a slot's movements, kept in step with them. */
@Entity
@Table(name = "goods_on_hand")
class GoodsOnHand {
    @EmbeddedId
    private Slot slot;

    @Embedded
    private Quantity quantity;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    GoodsOnHand() {}

    GoodsOnHand(Slot slot, Quantity quantity) {
        this.slot = slot;
        this.quantity = quantity;
    }

    void add(Quantity change) {
        quantity = quantity.plus(change);
    }

    Slot slot() {
        return slot;
    }

    Quantity quantity() {
        return quantity;
    }
}
