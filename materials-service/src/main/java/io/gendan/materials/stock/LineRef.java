package io.gendan.materials.stock;

import java.util.Comparator;
import java.util.UUID;

/** A line of an order; sorts in the order in which lines are locked. */
public record LineRef(UUID orderId, int line) implements Comparable<LineRef> {
    // By the text, as the database sorts uuid; UUID's own order is signed.
    private static final Comparator<LineRef> IN_LOCK_ORDER =
            Comparator.comparing((LineRef ref) -> ref.orderId().toString()).thenComparing(LineRef::line);

    @Override
    public int compareTo(LineRef other) {
        return IN_LOCK_ORDER.compare(this, other);
    }
}
