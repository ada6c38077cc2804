package io.gendan.materials.stock;

import java.math.BigDecimal;

/** Somebody got, or lost, so much of an item. */
public record Arrival(Claimant claimant, ClaimKind kind, String item, BigDecimal quantity) {
    public LineRef line() {
        return new LineRef(claimant.orderId(), claimant.line());
    }
}
