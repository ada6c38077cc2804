package io.gendan.materials.stock;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.math.BigDecimal;

/** How an item stands at a location; changed only under its row lock. The database refuses what may never be. */
@Entity
class StockLevel {
    @EmbeddedId
    private StockKey key;

    @Column
    private BigDecimal onHand;

    @Column
    private BigDecimal expected;

    @Column
    private BigDecimal reserved;

    @Column
    private BigDecimal held;

    @Column
    private BigDecimal assigned;

    protected StockLevel() {}

    StockKey key() {
        return key;
    }

    BigDecimal onHand() {
        return onHand;
    }

    BigDecimal freeOnHand() {
        return onHand.subtract(assigned);
    }

    void claim(ClaimKind kind, BigDecimal quantity, BigDecimal ofItHere) {
        switch (kind) {
            case HELD -> held = held.add(quantity);
            case RESERVED -> reserved = reserved.add(quantity);
        }
        assigned = assigned.add(ofItHere);
    }

    void unclaim(ClaimKind kind, BigDecimal quantity, BigDecimal ofItHere) {
        claim(kind, quantity.negate(), ofItHere.negate());
    }

    void reserveHeld(BigDecimal quantity) {
        held = held.subtract(quantity);
        reserved = reserved.add(quantity);
    }

    void expect(BigDecimal quantity) {
        expected = expected.add(quantity);
    }

    void assign(BigDecimal arrivedForSomebody) {
        assigned = assigned.add(arrivedForSomebody);
    }

    void move(BigDecimal quantity) {
        onHand = onHand.add(quantity);
    }

    StockView view(String unit) {
        return StockView.of(key, unit, onHand, expected, reserved, held);
    }
}
